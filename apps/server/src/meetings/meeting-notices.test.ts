import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { LeadershipGroupEntity } from '../leadership-groups/leadership-group.entity';
import { LeadershipPostEntity } from '../leadership-groups/leadership-post.entity';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let staying: TestPerson;
let leaving: TestPerson;
let outside: TestPerson;
let groupId: string;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, staying, leaving, outside] = await Promise.all([
    town.as('CLERK', '王敏'),
    town.as('LEADER', '周正'),
    town.as('LEADER', '方惠民'),
    town.as('LEADER', '何春燕'),
  ]);
  Object.assign(world.app.services, { now: () => new Date('2026-03-02T09:00:00+08:00') });
});
afterAll(() => world.close());

/** The clerk is a member as well; one member leaves on 15 March. */
beforeEach(async () => {
  groupId = uuid();
  await world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, async (tx) => {
    tx.insert(LeadershipGroupEntity, { id: groupId, name: `小组 ${groupId}`, foundedOn: '2020-01-01' });
    const post = { groupId, position: 'MEMBER', fromOn: '2020-01-01' } as const;
    tx.insert(LeadershipPostEntity, [
      { ...post, id: uuid(), officialId: clerk.officialId, untilOn: null },
      { ...post, id: uuid(), officialId: staying.officialId, untilOn: null },
      { ...post, id: uuid(), officialId: leaving.officialId, untilOn: '2026-03-15' },
    ]);
  });
});

const act = async (name: string, input: Record<string, unknown>) =>
  (
    await clerk.run(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id version } }`,
      { input },
    )
  )[name];
const plan = (heldAt: string) =>
  act('planMeeting', { groupId, heldAt, place: '二楼会议室', agenda: ['通报情况'] });
const toldOf = async (who: TestPerson, id: string): Promise<string[]> =>
  (
    await who.run('{ notices(first: 100) { nodes { kind dueOn byName meeting { id place } } } }')
  ).notices.nodes
    .filter(({ meeting }: { meeting: { id: string } | null }) => meeting?.id === id)
    .map(({ kind, dueOn, byName }: Record<string, string>) => `${kind} ${dueOn} ${byName}`)
    .toReversed();

it('tells the members of that day, each once, and neither who planned it nor others', async () => {
  const { id } = await plan('2026-03-20T15:00:00+08:00');
  expect(await toldOf(staying, id)).toEqual(['MEETING_PLANNED 2026-03-20 王敏']);
  for (const who of [clerk, leaving, outside]) expect(await toldOf(who, id)).toEqual([]);
});

it('tells of each change those of either day, and of the cancellation', async () => {
  const { id, version } = await plan('2026-03-10T15:00:00+08:00');
  expect(await toldOf(leaving, id)).toEqual(['MEETING_PLANNED 2026-03-10 王敏']);
  await act('changeMeeting', { id, version, heldAt: '2026-03-20T15:00:00+08:00' });
  await act('changeMeeting', { id, place: '一楼会议室' });
  await act('changeMeeting', { id });
  await act('cancelMeeting', { id, reason: '改用书面征求意见' });
  expect(await toldOf(staying, id)).toEqual([
    'MEETING_PLANNED 2026-03-10 王敏',
    'MEETING_CHANGED 2026-03-20 王敏',
    'MEETING_CHANGED 2026-03-20 王敏',
    'MEETING_CANCELLED 2026-03-20 王敏',
  ]);
  expect(await toldOf(leaving, id)).toEqual([
    'MEETING_PLANNED 2026-03-10 王敏',
    'MEETING_CHANGED 2026-03-20 王敏',
  ]);
});

it('a meeting entered after it was held, or struck off after it, is news to nobody', async () => {
  const { id } = await plan('2026-02-20T15:00:00+08:00');
  await act('holdMeeting', { id, attendance: [{ officialId: staying.officialId, attendance: 'PRESENT' }] });
  await act('cancelMeeting', { id, reason: '重复登记' });
  expect(await toldOf(staying, id)).toEqual([]);
});
