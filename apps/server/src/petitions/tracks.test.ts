import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { send, onTransfer, carry } from '../transfers/transfer.fixture';
import { REROUTE } from '../accusations/accusation.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { inputsOf, NOT_ADOPTED, register, verb } from './petition.fixture';

const today = beijingDate(new Date());

let world: World;
let office: TestTenant;
let town: TestTenant;
let bureau: TestTenant;
let school: TestTenant;
let clerks: Map<TestTenant, TestPerson>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, bureau, school] = await Promise.all([
    county.tenant(),
    county.tenant('COUNTY_DEPARTMENT'),
    county.tenant('SCHOOL'),
  ]);
  clerks = new Map(
    await Promise.all(
      [office, town, bureau, school].map(async (one) => [one, await one.as('CLERK')] as const),
    ),
  );
  await openPortalOf(town, clerkOf(town));
});
afterAll(() => world.close());

const clerkOf = (tenant: TestTenant) => clerks.get(tenant) as TestPerson;

const MATTER = `query ($id: ID!) { petition(id: $id) {
  status track category dueOn dueKind nextActionOn nextActionReason overdue answeredInTime outcome claimOutcomes
  acceptTracks { track means reason } clocks { kind due state } actions { action allowed code } } }`;
const read = async (tenant: TestTenant, id: string) => (await clerkOf(tenant).run(MATTER, { id })).petition;
const verdict = async (tenant: TestTenant, id: string, action: string) =>
  (await read(tenant, id)).actions.find((one: { action: string }) => one.action === action);

async function go(
  tenant: TestTenant,
  id: string,
  steps: readonly string[],
  more: object = {},
): Promise<void> {
  const clerk = clerkOf(tenant);
  const inputs = inputsOf(tenant, clerk, clerk);
  for (const step of steps)
    await clerk.run(verb(step), {
      input: { id, ...inputs[step], ...(step === steps.at(-1) ? more : {}) },
    });
}
async function at(tenant: TestTenant, steps: readonly string[], matter: object = {}, track?: string) {
  const { id } = await register(clerkOf(tenant), { ...matter });
  await go(tenant, id, ['acceptPetition'], { track });
  await go(tenant, id, steps);
  return id as string;
}
/** As if it had been received under the regulation of 2005. */
async function under2005(tenant: TestTenant, id: string): Promise<void> {
  await world.db.write(tenant, (tx) =>
    tx.query("update petitions set profile = 'cn-2005' where county_id = $1 and tenant_id = $2 and id = $3", [
      tenant.countyId,
      tenant.tenantId,
      id,
    ]),
  );
}

describe('a suggestion', () => {
  it('is accepted on its own track, has no date from the law, and still a next one', async () => {
    const id = await at(town, ['assignPetition', 'takePetition'], { category: 'SUGGESTION' });
    expect(await read(town, id)).toMatchObject({
      track: 'ART_29',
      dueOn: null,
      dueKind: null,
      overdue: false,
      nextActionOn: addDays(today, 15),
      nextActionReason: 'LOOK',
      acceptTracks: [],
      claimOutcomes: ['SUGGESTION_ADOPTED', 'SUGGESTION_PARTLY_ADOPTED', 'SUGGESTION_NOT_ADOPTED'],
      clocks: [{ kind: 'DISPOSE', state: 'SATISFIED' }],
    });
    expect(await verdict(town, id, 'extend')).toMatchObject({ allowed: false });
    const list = '{ petitions(filter: { overdue: true }) { nodes { id } } }';
    const late = (await clerkOf(town).run(list)).petitions.nodes.map((one: { id: string }) => one.id);
    expect(late).not.toContain(id);
  });

  it('is not supported, and a plea not adopted', async () => {
    const suggested = await at(town, ['assignPetition', 'takePetition'], { category: 'SUGGESTION' });
    const asked = await at(town, ['assignPetition', 'takePetition']);
    const clerk = clerkOf(town);
    const refused = (id: string, more: object) =>
      clerk.refused(verb('answerPetition'), {
        input: { id, ...NOT_ADOPTED, legalBasis: '《公路法》', ...more },
      });
    expect(await refused(suggested, { outcome: 'EXPLAINED' })).toBe('INVALID');
    expect(await refused(asked, {})).toBe('INVALID');
    expect(await refused(suggested, { reasons: ' ' })).toBe('REQUIRED');
    expect(await refused(suggested, { facts: '' })).toBe('REQUIRED');
    await go(town, suggested, ['answerPetition'], { ...NOT_ADOPTED, legalBasis: null });
    await go(town, asked, ['answerPetition']);
    expect(await read(town, suggested)).toMatchObject({
      outcome: 'SUGGESTION_NOT_ADOPTED',
      answeredInTime: null,
    });
    expect(await read(town, asked)).toMatchObject({ outcome: 'EXPLAINED', answeredInTime: true });
  });

  it('is not reviewed, and whoever asks is told what is open instead', async () => {
    const id = await at(town, ['assignPetition', 'takePetition'], { category: 'SUGGESTION' });
    await go(town, id, ['answerPetition'], NOT_ADOPTED);
    await go(town, id, ['servePetition']);
    expect(await read(town, id)).toMatchObject({ dueOn: null, nextActionReason: 'CLOSE' });
    expect(await verdict(town, id, 'requestReview')).toMatchObject({
      allowed: false,
      code: 'NO_REVIEW_ON_TRACK',
    });
    await go(town, id, ['closePetition']);
    const plea = await at(town, ['assignPetition', 'takePetition', 'answerPetition', 'servePetition']);
    expect(await verdict(town, plea, 'requestReview')).toMatchObject({ code: null });
  });

  it('is replied to by telephone as well, and a plea is not', async () => {
    const told = { method: 'PHONE', proof: '3月2日电话答复' };
    const replied = async (matter: object, more: object) => {
      const id = await at(town, ['assignPetition', 'takePetition'], matter);
      await go(town, id, ['answerPetition'], more);
      return id;
    };
    const suggested = await replied({ category: 'SUGGESTION' }, NOT_ADOPTED);
    await go(town, suggested, ['servePetition'], told);
    await go(town, suggested, ['closePetition']);
    const plea = await replied({}, {});
    const old = await replied({ category: 'SUGGESTION' }, NOT_ADOPTED);
    await under2005(town, old);
    for (const id of [plea, old])
      expect(await clerkOf(town).refused(verb('servePetition'), { input: { id, ...told } })).toBe(
        'SERVICE_UNWRITTEN',
      );
  });

  it('is not for simple handling', async () => {
    const { id } = await register(clerkOf(town), { category: 'SUGGESTION' });
    const simply = { id, ground: 'CONSULTATION', exclusions: [] };
    expect(await clerkOf(town).refused(verb('acceptPetitionSimply'), { input: simply })).toBe('SIMPLE_UNFIT');
    await go(town, id, ['acceptPetition']);
  });

  it('that turns out to accuse the office is sent up, without a date too', async () => {
    const id = await at(town, ['assignPetition', 'takePetition'], { category: 'SUGGESTION' });
    const accused = await town.as('HANDLER', '郝三贵');
    const named = [{ kind: 'OFFICIAL', officialId: accused.officialId }];
    await clerkOf(town).run(REROUTE, { input: { id, accused: named } });
    const rows = await world.db
      .whole()
      .inside(town, (tx) =>
        tx.rows(
          'select status, category, due_on from petitions where county_id = $1 and tenant_id = $2 and id = $3',
          [town.countyId, town.tenantId, id],
        ),
      );
    expect(rows).toEqual([{ status: 'REFERRED_OUT', category: 'ACCUSATION', due_on: null }]);
  });

  it('is concluded within sixty days under the law of 2005, which knows no tracks', async () => {
    const { id } = await register(clerkOf(town), { category: 'SUGGESTION' });
    await under2005(town, id);
    await go(town, id, ['acceptPetition', 'assignPetition', 'takePetition']);
    expect(await read(town, id)).toMatchObject({
      track: 'ART_29',
      dueKind: 'CONCLUDE',
      dueOn: expect.any(String),
    });
    await go(town, id, ['answerPetition'], NOT_ADOPTED);
    await go(town, id, ['servePetition']);
    expect(await read(town, id)).toMatchObject({ dueKind: 'REVIEW_REQUEST', answeredInTime: true });
    expect(await verdict(town, id, 'requestReview')).toMatchObject({ code: null });
  });
});

describe('a track', () => {
  it('is chosen among those that are open here', async () => {
    const { id } = await register(clerkOf(bureau));
    const { acceptTracks } = await read(bureau, id);
    expect(acceptTracks.map(({ track, reason }: { track: string; reason: null }) => [track, reason])).toEqual(
      [
        ['ART_31_6', null],
        ['ART_31_5', null],
        ['TEACHER_APPEAL', null],
        ['INFORMATION_REQUEST', null],
      ],
    );
    await go(bureau, id, ['acceptPetition'], { track: 'TEACHER_APPEAL' });
    const { dueOn, dueKind, clocks } = await read(bureau, id);
    expect([dueKind, clocks.map(({ kind }: { kind: string }) => kind)]).toEqual([
      'CONCLUDE',
      ['DISPOSE', 'CONCLUDE'],
    ]);
    expect(dueOn >= addDays(today, 30)).toBe(true);
  });

  it.each(['TEACHER_APPEAL', 'INFORMATION_REQUEST', 'ART_31_5', 'ART_29'])(
    'a school refuses %s and says whom to turn to',
    async (track) => {
      const { id } = await register(clerkOf(school));
      expect(await clerkOf(school).refused(verb('acceptPetition'), { input: { id, track } })).toBe(
        'TRACK_NOT_OPEN',
      );
      const { acceptTracks, status } = await read(school, id);
      expect(status).toBe('REGISTERED');
      // a plea is offered no track of a suggestion at all
      const told = acceptTracks.find((one: { track: string }) => one.track === track)?.reason ?? '';
      expect(/教育行政部门|行政机关/.test(told)).toBe(track !== 'ART_29');
    },
  );

  it('is that of a petition proper where an acceptance of before says none', async () => {
    const id = await at(town, []);
    const before = await read(town, id);
    await world.db.write(town, (tx) =>
      tx.query('update petitions set track = null where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        id,
      ]),
    );
    await go(town, id, ['assignPetition', 'takePetition']);
    expect(await read(town, id)).toMatchObject({ dueOn: before.dueOn, dueKind: 'CONCLUDE' });
    expect(await verdict(town, id, 'extend')).toMatchObject({ code: expect.not.stringMatching('NO_TERM') });
  });

  it('is decided by the receiver of a transfer, and comes back with its answer', async () => {
    const sent = await register(clerkOf(office), { category: 'SUGGESTION' });
    const { id } = await send(clerkOf(office), sent.id, town, {
      kind: 'ASSIGN',
      reportDueOn: addDays(today, 45),
    });
    await carry(world, office, id);
    const { petitionId } = await onTransfer(clerkOf(town), 'signTransfer', { id });
    await go(
      town,
      petitionId,
      ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'],
      NOT_ADOPTED,
    );
    await go(town, petitionId, ['servePetition']);
    await onTransfer(clerkOf(town), 'reportTransfer', { id, reason: '已经答复' });
    await carry(world, town, id);
    expect(await read(office, sent.id)).toMatchObject({
      status: 'SERVED',
      outcome: 'SUGGESTION_NOT_ADOPTED',
      track: 'ART_29',
      dueOn: null,
    });
    expect(await verdict(office, sent.id, 'requestReview')).toMatchObject({ code: 'NO_REVIEW_ON_TRACK' });
  });
});

it('the other tracks of a plea: 31(5) has no date, and a request for information may be extended by twenty days', async () => {
  const duty = await at(
    town,
    ['assignPetition', 'takePetition', 'answerPetition', 'servePetition'],
    {},
    'ART_31_5',
  );
  expect(await read(town, duty)).toMatchObject({ dueOn: null, outcome: 'EXPLAINED', answeredInTime: null });
  expect(await verdict(town, duty, 'requestReview')).toMatchObject({ code: 'NO_REVIEW_ON_TRACK' });
  const asked = await at(town, ['assignPetition', 'takePetition'], {}, 'INFORMATION_REQUEST');
  const leader = await town.as('LEADER');
  const extend = (days: number) => ({
    input: { id: asked, ...inputsOf(town, leader, leader)['extendPetition'], days },
  });
  expect(await leader.refused(verb('extendPetition'), extend(21))).toBe('INVALID');
  const clocks = 'query ($id: ID!) { petition(id: $id) { clocks { kind unit mayExtendBy } } }';
  expect((await leader.run(clocks, { id: asked })).petition.clocks).toContainEqual({
    kind: 'CONCLUDE',
    unit: 'WORKDAY',
    mayExtendBy: 20,
  });
  const { dueOn } = await read(town, asked);
  expect((await leader.run(verb('extendPetition'), extend(20))).extendPetition.dueOn > dueOn).toBe(true);
});

it('tells its petitioner whether the law knows a review of the answer', async () => {
  const follow = FOLLOW.replace('number title', 'answerReviewable');
  const told = async (track: string | undefined, law?: 'of 2005') => {
    const { id, number, queryCode: code } = await register(clerkOf(town));
    await go(town, id, ['acceptPetition'], { track });
    if (law) await under2005(town, id);
    const key = { tenantCode: town.code, number, code };
    return (await world.visitor().run(follow, key)).followPetition.answerReviewable;
  };
  expect(await told(undefined)).toBe(true);
  expect(await told('ART_31_5')).toBe(false);
  expect(await told('ART_31_5', 'of 2005')).toBe(true);
});
