import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN_STATUSES, petitionFacets, type PetitionStatus } from '@huiyin/domain';
import { FACET_COLUMNS, inputsOf, register, verb } from '../petitions/petition.fixture';
import { diceOf, oneOf } from '../reading/reading.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const FIGURES = `open dueSoon overdue registered accepted assigned handling toServe served closed`;
const DASHBOARD = `{ dashboard { ${FIGURES} } }`;
const DAY = 86_400_000;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
});
afterAll(() => world.close());

type Row = Parameters<typeof petitionFacets>[0];

const petitionsOf = (tenant: TestTenant): Promise<Row[]> =>
  world.db.inside(tenant, (tx) =>
    tx.rows<Row>(`select ${FACET_COLUMNS} from petitions where county_id = $1 and tenant_id = $2`, [
      tenant.countyId,
      tenant.tenantId,
    ]),
  );

/** What the dashboard has to say of these petitions, counted one by one. */
function recount(rows: readonly Row[]): Record<string, number> {
  const day = (days: number): string =>
    new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
  const count = (...statuses: PetitionStatus[]): number =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  const due = rows.flatMap(({ status, dueOn, counted }) =>
    counted && dueOn !== null && OPEN_STATUSES.includes(status) ? [dueOn] : [],
  );
  return {
    open: count(...OPEN_STATUSES),
    dueSoon: due.filter((on) => on >= day(0) && on <= day(7)).length,
    overdue: due.filter((on) => on < day(0)).length,
    registered: count('REGISTERED'),
    accepted: count('ACCEPTED'),
    assigned: count('ASSIGNED'),
    handling: count('HANDLING'),
    toServe: count('ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'),
    served: count('SERVED'),
    closed: count('CLOSED', 'ARCHIVED'),
  };
}

/** One matter left behind at each step of the way, so that no walk is without any of them. */
async function alongTheWay(tenant: TestTenant): Promise<void> {
  const people = await Promise.all((['CLERK', 'HANDLER', 'LEADER'] as const).map((role) => tenant.as(role)));
  const [clerk, handler, leader] = people as [TestPerson, TestPerson, TestPerson];
  const inputs = inputsOf(tenant, handler, leader);
  const way = [
    [clerk, 'acceptPetition'],
    [clerk, 'assignPetition'],
    [handler, 'takePetition'],
    [handler, 'answerPetition'],
    [clerk, 'servePetition'],
    [clerk, 'closePetition'],
  ] as const;
  for (let steps = 0; steps <= way.length; steps += 1) {
    const receivedAt = new Date(Date.now() - 80 * DAY).toISOString();
    const { id } = await register(clerk, { receivedAt });
    for (const [person, name] of way.slice(0, steps))
      await person.run(verb(name), { input: { id, ...inputs[name] } });
  }
}

/** Random steps, most of them refused, by everybody at once. */
async function wander(tenant: TestTenant, seed: number, steps: number): Promise<void> {
  const people = await Promise.all((['CLERK', 'HANDLER', 'LEADER'] as const).map((role) => tenant.as(role)));
  const [clerk, handler, leader] = people as [TestPerson, TestPerson, TestPerson];
  const inputs = inputsOf(tenant, handler, leader);
  const verbs = Object.keys(inputs);
  const ids: string[] = [];
  const walker = async (dice: () => number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) {
      if (ids.length < 3 || dice() < 0.1) {
        const receivedAt = new Date(Date.now() - Math.floor(dice() * 80) * DAY).toISOString();
        const channel = oneOf(dice, ['VISIT', 'LETTER', 'PHONE']);
        ids.push((await register(clerk, { receivedAt, channel })).id);
        continue;
      }
      const name = oneOf(dice, verbs);
      const input = { id: oneOf(dice, ids), ...inputs[name] };
      await oneOf(dice, people).send(verb(name), { input });
    }
  };
  await Promise.all([1, 2, 3].map((i) => walker(diceOf(seed + i))));
}

describe('the dashboard', () => {
  it('is all zero before there is anything', async () => {
    const { dashboard } = await (await school.as('LEADER')).run(DASHBOARD);
    expect(dashboard).toEqual(recount([]));
  });

  it('says after any walk what a recount says, for a tenant and for its county', async () => {
    await alongTheWay(town);
    await Promise.all([wander(town, 7, 120), wander(school, 70, 30)]);
    const [here, there] = await Promise.all([petitionsOf(town), petitionsOf(school)]);
    expect(new Set(here.map(({ status }) => status)).size).toBeGreaterThan(5);
    expect(recount(here)['overdue']).toBeGreaterThan(0);
    expect((await (await town.as('LEADER')).run(DASHBOARD)).dashboard).toEqual(recount(here));
    expect((await (await school.as('CLERK')).run(DASHBOARD)).dashboard).toEqual(recount(there));
    const supervisor = await office.as('COUNTY_SUPERVISOR');
    expect((await supervisor.run(DASHBOARD)).dashboard).toEqual(recount([...here, ...there]));
    const input = { tenantId: school.tenantId };
    await supervisor.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', { input });
    expect((await supervisor.run(DASHBOARD)).dashboard).toEqual(recount(there));
  });

  it('rests on tallies that a recount by every facet confirms', async () => {
    for (const tenant of [town, school]) {
      const counted: Record<string, number> = {};
      for (const row of await petitionsOf(tenant))
        for (const facet of petitionFacets(row))
          counted[facet.join('=')] = (counted[facet.join('=')] ?? 0) + 1;
      const kept = await world.db.inside(tenant, (tx) =>
        tx.rows<{ facet: string; key: string; n: number }>(
          `select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and n <> 0
              and facet not in ('satisfaction', 'ratings_set_aside', 'bounced', 'bounce_days', 'reception')`,
          [tenant.countyId, tenant.tenantId],
        ),
      );
      expect(Object.fromEntries(kept.map(({ facet, key, n }) => [`${facet}=${key}`, n]))).toEqual(counted);
    }
  });

  it('is for who has signed in', async () => {
    expect(await world.visitor().refused(DASHBOARD)).toBe('UNAUTHENTICATED');
    const elsewhere = await (await world.county()).office.as('COUNTY_ADMIN');
    expect((await elsewhere.run(DASHBOARD)).dashboard).toEqual(recount([]));
  });
});
