import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { inputsOf, register, verb } from './petition.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler, leader, admin] = await Promise.all([
    town.as('CLERK', '林小禾'),
    town.as('HANDLER', '赵强'),
    town.as('LEADER', '周大山'),
    town.as('TENANT_ADMIN'),
  ]);
});
afterAll(() => world.close());

const HAND_OVER = 'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }';
const RETIRE = 'mutation ($input: RetireOfficialInput!) { retireOfficial(input: $input) { retiredAt } }';
const handOver = (from: TestPerson, to: TestPerson, more: object = {}) => ({
  input: { fromId: from.officialId, toId: to.officialId, reason: '岗位调整', ...more },
});

async function chainOf(id: string): Promise<string[]> {
  const { petition } = await clerk.run(
    'query ($id: ID!) { petition(id: $id) { responsibility { level name source } } }',
    { id },
  );
  return petition.responsibility.map(
    ({ level, name, source }: Record<string, string>) => `${level} ${name} ${source}`,
  );
}

async function assigned(to: TestPerson) {
  const petition = await register(clerk);
  const inputs = inputsOf(town, to, leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id: petition.id, ...inputs[step] } });
  return petition;
}

it('names three who answer, from the first minute on', async () => {
  const { id } = await register(clerk);
  expect(await chainOf(id)).toEqual([
    'MAIN 林小禾 NOBODY_ABOVE',
    'IN_CHARGE 林小禾 NOBODY_ABOVE',
    'DIRECT 林小禾 FIRST_ASKED',
  ]);
  const group = await admin.run(
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }',
    { input: { name: `领导小组 ${uuid()}`, foundedOn: '2020-01-01' } },
  );
  const head = { groupId: group.createLeadershipGroup.id, position: 'HEAD', fromOn: '2020-01-01' };
  await admin.run('mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }', {
    input: { ...head, officialId: leader.officialId },
  });
  expect(await chainOf(id)).toEqual([
    'MAIN 周大山 POSITION',
    'IN_CHARGE 周大山 POSITION',
    'DIRECT 林小禾 FIRST_ASKED',
  ]);
  expect(await chainOf((await assigned(handler)).id)).toEqual([
    'MAIN 周大山 POSITION',
    'IN_CHARGE 周大山 ASSIGNED',
    'DIRECT 赵强 ASSIGNED',
  ]);
});

it('leaves a matter that was sent back with whoever had it last, who is not called asked first', async () => {
  const { id } = await assigned(handler);
  await handler.run(verb('takePetition'), { input: { id } });
  const inputs = inputsOf(town, handler, leader);
  await clerk.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
  await handler.run(verb('returnPetition'), { input: { id, reason: '不属本单位职责' } });
  expect((await chainOf(id))[2]).toBe('DIRECT 赵强 STILL_HELD');
});

it('says who stands in while the main leader is away, who goes on answering', async () => {
  const { id } = await register(clerk);
  const made = await admin.run(
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }',
    { input: { name: `领导小组 ${uuid()}`, foundedOn: '2019-01-01' } },
  );
  const [head, deputy] = [await town.as('LEADER', '韩致远'), await town.as('LEADER', '方惠民')];
  for (const [position, { officialId }] of [
    ['HEAD', head],
    ['DEPUTY', deputy],
  ] as const)
    await admin.run('mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }', {
      input: { groupId: made.createLeadershipGroup.id, officialId, position, fromOn: '2019-01-01' },
    });
  const main = async () =>
    (await clerk.run('query ($id: ID!) { petition(id: $id) { responsibility { name standIn } } }', { id }))
      .petition.responsibility[0];
  expect(await main()).toEqual({ name: '韩致远', standIn: null });
  const today = beijingDate(new Date());
  const absence = { officialId: head.officialId, kind: 'LEAVE', fromOn: today, untilOn: addDays(today, 1) };
  await clerk.run('mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { id } }', {
    input: absence,
  });
  expect(await main()).toEqual({ name: '韩致远', standIn: '方惠民' });
  await admin.run(
    'mutation ($input: EndLeadershipGroupInput!) { endLeadershipGroup(input: $input) { id } }',
    {
      input: { id: made.createLeadershipGroup.id, endedOn: addDays(today, -1) },
    },
  );
});

it('lets nobody leave with open matters, and hands them all over by name', async () => {
  const leaving = await town.as('HANDLER', '钱进');
  const [held, waiting] = [await assigned(leaving), await assigned(leaving)];
  await leaving.run(verb('takePetition'), { input: { id: held.id } });
  const [served, over] = [await assigned(leaving), await assigned(leaving)];
  const inputs = inputsOf(town, leaving, leader);
  await leaving.run(verb('takePetition'), { input: { id: served.id } });
  for (const step of ['answerPetition', 'servePetition'])
    await leaving.run(verb(step), { input: { id: served.id, ...inputs[step] } });
  await clerk.run(verb('withdrawPetition'), { input: { id: over.id, reason: '信访人撤回' } });
  await clerk.run(verb('closePetition'), { input: { id: over.id } });
  expect(await admin.refused(RETIRE, { input: { id: leaving.officialId } })).toBe('IN_USE');
  await clerk.run(HAND_OVER, handOver(leaving, handler));
  const { petitions } = await clerk.run(
    'query ($id: ID!) { petitions(filter: { responsibleId: $id }) { nodes { id owner { name } events { kind text } } } }',
    { id: handler.officialId },
  );
  const byId = new Map(petitions.nodes.map((petition: { id: string }) => [petition.id, petition]));
  expect(byId.get(held.id)).toMatchObject({ owner: { name: '赵强' } });
  expect(byId.get(waiting.id)).toMatchObject({ owner: { name: '林小禾' } });
  expect((byId.get(held.id) as { events: object[] }).events.at(-1)).toEqual({
    kind: 'HANDED_OVER',
    text: '钱进 → 赵强：岗位调整',
  });
  // served, and still to be closed by somebody
  expect(byId.get(served.id)).toMatchObject({ owner: { name: '赵强' } });
  expect(byId.has(over.id)).toBe(false);
  const { notices } = await handler.run('{ notices { nodes { kind petition { id } } } }');
  expect(notices.nodes).toContainEqual({ kind: 'HANDED_OVER', petition: { id: held.id } });
  expect(
    (await admin.run(RETIRE, { input: { id: leaving.officialId } })).retireOfficial.retiredAt,
  ).not.toBeNull();
  expect(await clerk.refused(HAND_OVER, handOver(handler, leaving))).toBe('INVALID');
});

it('is refused to oneself, without a reason, by others, next door', async () => {
  expect(await clerk.refused(HAND_OVER, handOver(handler, handler))).toBe('INVALID');
  expect(await clerk.refused(HAND_OVER, handOver(handler, leader, { reason: ' ' }))).toBe('REQUIRED');
  expect(await handler.refused(HAND_OVER, handOver(handler, leader))).toBe('FORBIDDEN');
  const school = await (await world.county()).tenant('SCHOOL');
  const stranger = await school.as('CLERK');
  expect(await stranger.refused(HAND_OVER, handOver(handler, leader))).toBe('NOT_FOUND');
});

it('hands over the cases a leader took on, goal and term kept, one that is overdue until today', async () => {
  const [leaving, next] = [await town.as('LEADER', '秦岳'), await town.as('LEADER', '方惠民')];
  const { postId } = await aPost(world, town, leaving.officialId);
  const today = beijingDate(new Date());
  const SPONSOR = 'mutation ($input: SponsorPetitionInput!) { sponsorPetition(input: $input) { id } }';
  const taken = async (untilOn: string) => {
    const { id } = await register(clerk);
    const input = { id, officialId: leaving.officialId, goal: '两个月内修复', untilOn };
    await clerk.run(SPONSOR, { input });
    return id as string;
  };
  const [running, overdue] = [await taken(addDays(today, 60)), await taken(addDays(today, 30))];
  await world.db.write(town, (tx) =>
    tx.query(
      `update sponsorships set from_on = $4, until_on = $5 where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      [town.countyId, town.tenantId, overdue, addDays(today, -40), addDays(today, -10)],
    ),
  );
  expect(await admin.refused(RETIRE, { input: { id: leaving.officialId } })).toBe('IN_USE');
  expect(await clerk.refused(HAND_OVER, handOver(leaving, next))).toBe('NO_POST_TODAY');
  await aPost(world, town, next.officialId);
  await clerk.run(HAND_OVER, handOver(leaving, next));

  const query = `query ($id: ID!) { petition(id: $id) { events { kind text } }
    sponsorships(petitionId: $id) { nodes { status goal untilOn outcome official { name } } } }`;
  const look = (id: string) => clerk.run(query, { id });
  const old = { status: 'PASSED_ON', outcome: '岗位调整', official: { name: '秦岳' }, goal: '两个月内修复' };
  const goesOn = { status: 'RUNNING', outcome: null, official: { name: '方惠民' }, goal: '两个月内修复' };
  const { petition, sponsorships } = await look(running);
  expect(sponsorships.nodes).toHaveLength(2);
  expect(sponsorships.nodes).toContainEqual({ ...old, untilOn: addDays(today, 60) });
  expect(sponsorships.nodes).toContainEqual({ ...goesOn, untilOn: addDays(today, 60) });
  expect(petition.events.at(-1)).toEqual({
    kind: 'SPONSORSHIP_PASSED_ON',
    text: `方惠民，至${chineseDate(addDays(today, 60))}：岗位调整`,
  });
  expect((await look(overdue)).sponsorships.nodes).toContainEqual({ ...goesOn, untilOn: today });
  const END = 'mutation ($input: EndLeadershipPostInput!) { endLeadershipPost(input: $input) { id } }';
  expect(await admin.refused(RETIRE, { input: { id: leaving.officialId } })).toBe('IN_USE');
  await admin.run(END, { input: { id: postId, untilOn: today } });
  await admin.run(RETIRE, { input: { id: leaving.officialId } });
});
