import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { beijingDate, permissions } from '@huiyin/domain';
import { LODGE, NAME_ACCUSED, REROUTE } from '../accusations/accusation.fixture';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { rated } from '../ratings/rating.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';

type Petition = Readonly<{ id: string; number: string }>;

const DAY = 86_400_000;
const LATER = new Date(Date.now() + 3 * DAY);
// January may begin within these days
const PERIOD = { from: beijingDate(new Date()).slice(0, 7), to: beijingDate(LATER).slice(0, 7) };
const FIGURES = `query ($from: String, $to: String) { overview(from: $from, to: $to) { bounces { unitId bounced days }
  tenants { tenantId settledHere settledInVillage rated bodySatisfied organSatisfied ratingsSetAside bounced bounceDays } } }`;
const BOUNCES = `query ($tenantId: ID, $unitId: ID, $byOffice: Boolean, $from: String, $to: String) {
  bounces(tenantId: $tenantId, unitId: $unitId, byOffice: $byOffice, from: $from, to: $to) {
    totalCount days nodes { petitionId transferId title days tenantName unitName } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let supervisor: TestPerson;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [supervisor, clerk, handler] = [
    await office.as('COUNTY_SUPERVISOR'),
    await town.as('CLERK'),
    await town.as('HANDLER'),
  ];
});
afterAll(() => world.close());

async function at(moment: Date, act: () => Promise<unknown>): Promise<void> {
  Object.assign(world.app.services, { now: () => moment });
  await act();
  Object.assign(world.app.services, { now: () => new Date() });
}

const titled = async (title: string): Promise<string> => (await register(clerk, { title })).id;

/** Assigned, and given back at a moment. */
async function bounce(id: string, when: Date, { tenant, by, to } = { tenant: town, by: clerk, to: handler }) {
  const inputs = inputsOf(tenant, to, by);
  await by.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
  await at(when, () => to.run(verb('returnPetition'), { input: { id, ...inputs['returnPetition'] } }));
}

const figures = async () => {
  const { tenants, bounces } = (await supervisor.run(FIGURES, PERIOD)).overview;
  return { ...tenants.find(({ tenantId }: { tenantId: string }) => tenantId === town.tenantId), bounces };
};
const bouncesOf = async (args: object, who = supervisor) =>
  (await who.run(BOUNCES, { ...PERIOD, ...args })).bounces;

it('leads from bounces and lost days to each time a matter was given back or objected to', async () => {
  const [twice, once] = [await titled('村口桥栏杆断裂'), await titled('食堂饭菜偏凉')];
  for (const id of [twice, once]) await clerk.run(verb('acceptPetition'), { input: { id } });
  for (const [id, when] of [
    [twice, new Date()],
    [twice, new Date()],
    [once, LATER],
  ] as const)
    await bounce(id, when);
  const sender = await office.as('CLERK');
  const { id: transferId } = await send(sender, (await register(sender)).id, town);
  await carry(world, office, transferId);
  await onTransfer(clerk, 'objectToTransfer', { id: transferId, reason: '不属本镇职权，由县公路局管养' });

  const { bounced, bounceDays, bounces } = await figures();
  expect([bounced, bounceDays]).toEqual([4, 3]);
  const all = await bouncesOf({ tenantId: town.tenantId });
  expect([all.totalCount, all.days]).toEqual([bounced, bounceDays]);
  const petitions = all.nodes.map(({ petitionId }: { petitionId: string | null }) => petitionId);
  for (const [id, times] of [
    [twice, 2],
    [once, 1],
    [null, 1],
  ] as const)
    expect(petitions.filter((one: string | null) => one === id)).toHaveLength(times);
  expect(bounces).toHaveLength(2);
  for (const { unitId, bounced: times, days } of bounces) {
    const part = await bouncesOf({ tenantId: town.tenantId, unitId, byOffice: unitId === null });
    expect([part.totalCount, part.days]).toEqual([times, days]);
  }
  expect((await bouncesOf({ byOffice: true })).nodes).toEqual([
    expect.objectContaining({ transferId, petitionId: null, unitName: null, tenantName: `${town.code}镇` }),
  ]);
  expect(await bouncesOf({ from: '2020-01', to: '2020-12' })).toMatchObject({ totalCount: 0, days: 0 });
});

it('counts and lists no accusation, and shows a tenant its own', async () => {
  const before = await bouncesOf({});
  const [receiver, inOffice] = [await office.as('CLERK'), await office.as('HANDLER')];
  const accused = [{ kind: 'OFFICIAL', officialId: (await office.as('HANDLER', '周某')).officialId }];
  const lodged = (await receiver.run(LODGE, { input: { ...aPetition(), accused } })).lodgeAccusation;
  const plain = await register(receiver);
  for (const { id } of [lodged, plain]) {
    await receiver.run(verb('acceptPetition'), { input: { id } });
    await bounce(id, new Date(), { tenant: office, by: receiver, to: inOffice });
  }
  const here = await bouncesOf({ tenantId: office.tenantId });
  expect(here).toMatchObject({ totalCount: 1, nodes: [{ petitionId: plain.id }] });
  const { tenants } = (await supervisor.run(FIGURES, PERIOD)).overview;
  expect(tenants).toContainEqual(expect.objectContaining({ tenantId: office.tenantId, bounced: 1 }));
  expect(await bouncesOf({ tenantId: town.tenantId })).toEqual(before);
  expect(await bouncesOf({}, await town.as('LEADER'))).toEqual(before);
  const school = await world.county().then((county) => county.tenant('SCHOOL'));
  expect((await bouncesOf({}, await school.as('LEADER'))).totalCount).toBe(0);
  expect(await (await town.as('CLERK')).refused(BOUNCES)).toBe('FORBIDDEN');

  // what is found out later to accuse somebody leaves the figure with the list
  await receiver.run(NAME_ACCUSED, { input: { id: plain.id, accused } });
  expect((await bouncesOf({ tenantId: office.tenantId })).totalCount).toBe(0);
  const later = (await supervisor.run(FIGURES, PERIOD)).overview.tenants;
  expect(later).toContainEqual(expect.objectContaining({ tenantId: office.tenantId, bounced: 0 }));
});

it('leads from each rating to the petition that was rated', async () => {
  const said = [
    ['SATISFIED', 'DISSATISFIED', false],
    ['MOSTLY_SATISFIED', 'SATISFIED', false],
    ['DISSATISFIED', 'DISSATISFIED', false],
    ['DISSATISFIED', 'DISSATISFIED', true],
  ] as const;
  for (const [body, organ, aside] of said) {
    await rated(world, town, await register(clerk), { body, organ }, aside ? 'STAFF_DEVICE' : null);
  }
  const here = await figures();
  expect(here).toMatchObject({ rated: 3, bodySatisfied: 2, organSatisfied: 1, ratingsSetAside: 1 });
  const total = async (filter: object): Promise<number> =>
    (
      await supervisor.run('query ($filter: PetitionFilter) { petitions(filter: $filter) { totalCount } }', {
        filter: { tenantId: town.tenantId, ...filter },
      })
    ).petitions.totalCount;
  const today = beijingDate(new Date());
  const within = { ratedFrom: today, ratedTo: today };
  expect(await total(within)).toBe(here.rated);
  expect(await total({ ...within, bodySatisfied: true })).toBe(here.bodySatisfied);
  expect(await total({ ...within, organSatisfied: true })).toBe(here.organSatisfied);
  expect(await total({ ...within, organSatisfied: false })).toBe(here.rated - here.organSatisfied);
  expect(await total({ setAsideFrom: today, setAsideTo: today })).toBe(here.ratingsSetAside);
  expect(await total({ ratedTo: beijingDate(new Date(Date.now() - DAY)) })).toBe(0);
});

it('counts what was settled here with the petitioner’s agreement, and no more once they go on to a review', async () => {
  const unit = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  const village = (
    await (await town.as('TENANT_ADMIN')).run(unit, { input: { name: '石桥村', kind: 'VILLAGE' } })
  ).createUnit.id;
  const before = await figures();
  const served = async (more: object): Promise<Petition> => {
    const petition = await register(clerk);
    const inputs = inputsOf(town, handler, clerk);
    for (const [who, name] of [
      [clerk, 'acceptPetition'],
      [clerk, 'assignPetition'],
      [handler, 'takePetition'],
      [handler, 'answerPetition'],
      [clerk, 'servePetition'],
    ] as const)
      await who.run(verb(name), {
        input: { id: petition.id, ...inputs[name], ...(name === 'assignPetition' ? more : {}) },
      });
    return petition;
  };
  const rate = (matter: Petition, organ: 'SATISFIED' | 'DISSATISFIED') =>
    rated(world, town, matter, { body: 'SATISFIED', organ });
  const [office1, inVillage, unhappy] = [
    await served({}),
    await served({ unitId: village }),
    await served({}),
  ];
  await rate(office1, 'SATISFIED');
  await rate(inVillage, 'SATISFIED');
  await rate(unhappy, 'DISSATISFIED');
  // what went to another office was not settled in this one
  const { id: sent, number } = await register(clerk);
  await send(clerk, sent, office);
  await rate({ id: sent, number }, 'SATISFIED');

  const settled = async () => {
    const { settledHere, settledInVillage } = await figures();
    return [settledHere - before.settledHere, settledInVillage - before.settledInVillage];
  };
  const listed = async (filter: object): Promise<number> =>
    (
      await supervisor.run('query ($filter: PetitionFilter) { petitions(filter: $filter) { totalCount } }', {
        filter: { tenantId: town.tenantId, ratedFrom: beijingDate(new Date()), settledHere: true, ...filter },
      })
    ).petitions.totalCount;
  expect(await settled()).toEqual([2, 1]);
  expect(await listed({})).toBe((await figures()).settledHere);
  expect(await listed({ inVillage: true })).toBe((await figures()).settledInVillage);

  // what turns out to accuse somebody here leaves the figures with all it counted
  const accused = [{ kind: 'OFFICIAL', officialId: handler.officialId }];
  await clerk.run(REROUTE, { input: { id: office1.id, accused } });
  expect(await settled()).toEqual([1, 1]);
  expect(await listed({})).toBe((await figures()).settledHere);

  // agreeing bars nobody from going up
  const REVIEW = 'mutation ($input: RequestReviewInput!) { requestReview(input: $input) { id } }';
  await clerk.run(REVIEW, { input: { id: inVillage.id, reason: '回去想了想，仍不同意' } });
  expect(await settled()).toEqual([0, 0]);
  expect(await listed({})).toBe((await figures()).settledHere);
});

it('is open to nobody who may not read the petitions', () => {
  for (const role of permissions['overview.read']) expect(permissions['petition.read']).toContain(role);
});
