import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { aLeadershipGroup } from '../house/places';
import { register } from '../petitions/petition.fixture';
import { TaskEntity } from '../tasks/task.entity';
import { aTask } from '../tasks/task.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
const TERM = { fromOn: addDays(TODAY, -30), untilOn: addDays(TODAY, 300) };

let world: World;
let town: TestTenant;
let admin: TestPerson;
let leader: TestPerson;
let other: TestPerson;
let postId: string;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [admin, leader, other] = [
    await town.as('TENANT_ADMIN'),
    await town.as('LEADER', '秦岳'),
    await town.as('LEADER', '方惠民'),
  ];
  postId = (await aLeadershipGroup(world, town, leader.officialId)).leadershipPost;
});
afterAll(() => world.close());

const LETTER = 'id status version signedBy signedOn countersignedBy actions { action allowed code }';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${LETTER} } }`;
const act = async (verb: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(`${verb}ResponsibilityLetter`), { input }))[`${verb}ResponsibilityLetter`];
const refusal = (verb: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(`${verb}ResponsibilityLetter`), { input });
const duties = { businessDuties: '分管村镇建设', petitionDuties: '分管领域的信访事项按期答复、当面说明' };
const draft = (more: Record<string, unknown> = {}) => act('draft', { postId, ...duties, ...TERM, ...more });
const without = async (): Promise<string[]> =>
  (await leader.run('{ postsWithoutLetter { nodes { id } } }')).postsWithoutLetter.nodes.map(
    ({ id }: { id: string }) => id,
  );

it('is drafted, signed by its holder, countersigned, and then the post has one', async () => {
  expect(await without()).toContain(postId);
  const { id } = await draft();
  expect(await refusal('draft', { postId, ...duties, ...TERM })).toBe('DUPLICATE');
  expect(await refusal('countersign', { id, countersignedBy: '周正' })).toBe('WRONG_STATE');
  expect(await refusal('sign', { id }, other)).toBe('NOT_YOURS');
  expect(await refusal('sign', { id, signedOn: addDays(TODAY, 1) }, leader)).toBe('INVALID');
  expect(await act('sign', { id }, leader)).toMatchObject({
    status: 'SIGNED',
    signedBy: '秦岳',
    signedOn: TODAY,
  });
  expect(await refusal('change', { id, petitionDuties: '少做一点' })).toBe('WRONG_STATE');
  expect(await refusal('countersign', { id, countersignedBy: '秦岳' }, leader)).toBe('FORBIDDEN');
  const early = { id, countersignedBy: '周正', countersignedOn: addDays(TODAY, -1) };
  expect(await refusal('countersign', early)).toBe('INVALID');
  expect(await without()).toContain(postId);
  expect(await act('countersign', { id, countersignedBy: '周正' })).toMatchObject({ status: 'IN_FORCE' });
  expect(await without()).not.toContain(postId);
});

it('does not go on to a post that was changed: the group lacks one until the holder signs anew', async () => {
  const newcomer = await town.as('LEADER', '何春燕');
  const { leadershipGroup, leadershipPost } = await aLeadershipGroup(world, town, newcomer.officialId);
  const lacking = async () => {
    const query =
      'query ($id: ID!) { leadershipGroup(id: $id) { findings { kind from officialId } posts { id lettered } } }';
    const { findings, posts } = (await leader.run(query, { id: leadershipGroup })).leadershipGroup;
    expect(posts).toContainEqual({ id: leadershipPost, lettered: signed });
    return findings.filter(({ kind }: { kind: string }) => kind === 'LETTER_LACKING');
  };
  let signed = false;
  const inForce = async (post: string) => {
    const { id } = await draft({ postId: post });
    await act('sign', { id }, newcomer);
    await act('countersign', { id, countersignedBy: '周正' });
  };
  expect(await lacking()).toEqual([]);
  await inForce(leadershipPost);
  signed = true;
  expect(await lacking()).toEqual([]);
  const arrange = 'mutation ($input: ArrangePostInput!) { arrangePost(input: $input) { id lettered } }';
  const { arrangePost: changed } = await admin.run(arrange, {
    input: { id: leadershipPost, rank: 7, fromOn: TODAY },
  });
  expect(changed.lettered).toBe(false);
  expect(await lacking()).toEqual([{ kind: 'LETTER_LACKING', from: TODAY, officialId: newcomer.officialId }]);
  expect(await without()).toContain(changed.id);
  await inForce(changed.id);
  expect(await lacking()).toEqual([]);
  expect(await without()).not.toContain(changed.id);
});

it('is replaced by the next, which leaves the text before it alone', async () => {
  const { id } = await draft({ businessDuties: '分管财政' });
  await act('change', { id, petitionDuties: '全部信访事项' });
  await act('sign', { id, signedOn: addDays(TODAY, -1) });
  await act('countersign', { id, countersignedBy: '周正' });
  const { responsibilityLetters } = await leader.run(
    'query ($postId: ID) { responsibilityLetters(postId: $postId) { nodes { status businessDuties petitionDuties } } }',
    { postId },
  );
  expect(responsibilityLetters.nodes).toHaveLength(2);
  expect(responsibilityLetters.nodes).toEqual(
    expect.arrayContaining([
      { status: 'REPLACED', ...duties },
      { status: 'IN_FORCE', businessDuties: '分管财政', petitionDuties: '全部信访事项' },
    ]),
  );
});

it('is refused for bad input, with nothing half-done', async () => {
  const attempt = (more: Record<string, unknown>) =>
    refusal('draft', { postId, ...duties, ...TERM, ...more });
  expect(await attempt({ petitionDuties: ' ' })).toBe('REQUIRED');
  expect(await attempt({ untilOn: addDays(TERM.fromOn, -1) })).toBe('INVALID');
  expect(await attempt({ postId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' })).toBe('NOT_FOUND');
  expect(await refusal('draft', { postId, ...duties, ...TERM }, leader)).toBe('FORBIDDEN');
  const { id } = await draft();
  expect(await act('withdraw', { id })).toMatchObject({ status: 'WITHDRAWN' });
  expect(await refusal('sign', { id }, leader)).toBe('WRONG_STATE');
  await draft();
});

it('shows what its holder did within its term, and nothing from before', async () => {
  const { responsibilityLetters } = await leader.run(
    '{ responsibilityLetters(status: [IN_FORCE]) { nodes { id fromOn post { official { id } } } } }',
  );
  const [{ id, fromOn, post }] = responsibilityLetters.nodes;
  const look =
    'query ($id: ID!) { responsibilityLetter(id: $id) { tasksDone tasksOverdue meetingsAttended visits mattersOverdue } }';
  const nothing = { tasksDone: 0, tasksOverdue: 0, meetingsAttended: 0, visits: 0, mattersOverdue: 0 };
  expect((await leader.run(look, { id })).responsibilityLetter).toEqual(nothing);
  const owner = post.official.id;
  const clerk = await town.as('CLERK');
  const { id: petitionId } = await register(clerk, { firstAskedId: owner });
  const { directive: directiveId } = await aTask(world, town, admin.officialId ?? owner);
  await world.db.write(town, async (tx) => {
    const given = { source: 'DIRECTIVE' as const, directiveId, ownerId: owner };
    for (const [dueOn, status] of [
      [addDays(TODAY, -1), 'OPEN'],
      [addDays(TODAY, -1), 'DONE'],
      [TODAY, 'OPEN'],
      [addDays(fromOn, -1), 'DONE'],
    ] as const) {
      const done = status === 'DONE' ? { evidence: '已办', endedAt: new Date() } : {};
      tx.insert(TaskEntity, { id: uuid(), what: '核实', dueOn, status, ...given, ...done });
    }
    await tx.query(
      `update petitions set due_on = current_date - 1 where county_id = $1 and tenant_id = $2 and id = $3`,
      [town.countyId, town.tenantId, petitionId],
    );
  });
  expect((await leader.run(look, { id })).responsibilityLetter).toEqual({
    ...nothing,
    tasksDone: 1,
    tasksOverdue: 1,
    mattersOverdue: 1,
  });
});

it('every act has one line in the audit log', async () => {
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string; n: number }>(
      `select action, count(*)::integer as n from audit_log
        where county_id = $1 and tenant_id = $2 and outcome = 'DONE' and action ~ 'ResponsibilityLetter' group by 1`,
      [town.countyId, town.tenantId],
    ),
  );
  expect(Object.fromEntries(rows.map(({ action, n }) => [action, n]))).toEqual({
    draftResponsibilityLetter: 6,
    changeResponsibilityLetter: 1,
    signResponsibilityLetter: 4,
    countersignResponsibilityLetter: 4,
    withdrawResponsibilityLetter: 1,
  });
});
