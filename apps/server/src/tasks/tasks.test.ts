import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { DigestEntity } from '../digests/digest.entity';
import { digestText } from '../digests/digest-mail.service';
import { linesOf } from '../digests/digest.service';
import { aLeadershipGroup } from '../house/places';
import { tellDay } from '../jobs/notices.daily';
import { aMeeting } from '../meetings/meeting.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TASK = `id source what dueOn status evidence withdrawReason endedAt version owner { name }
  meeting { id } directive { id organ } actions { action allowed code }`;
const RETURNS: Record<string, string> = {
  recordDirective: `id organ documentNumber receivedOn text tasks { ${TASK} }`,
  divideDirective: `id version tasks { what }`,
  retireOfficial: 'id',
};
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${RETURNS[name] ?? TASK} } }`;
const LIST = `query ($ownerId: ID, $source: TaskSource, $status: [TaskStatus!], $overdue: Boolean) {
  tasks(ownerId: $ownerId, source: $source, status: $status, overdue: $overdue) { totalCount nodes { what } } }`;
const TODAY = beijingDate(new Date());

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let numbers = 0;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });
const task = (more: Record<string, unknown> = {}) => ({
  what: '排查清水村道路隐患',
  ownerId: handler.officialId,
  dueOn: addDays(TODAY, 10),
  ...more,
});
const directive = (more: Record<string, unknown> = {}) => ({
  organ: '县委办公室',
  documentNumber: `县委办〔2026〕${(numbers += 1)}号`,
  receivedOn: TODAY,
  text: '开展矛盾纠纷排查',
  tasks: [task()],
  ...more,
});
const given = async (more: Record<string, unknown> = {}) =>
  (await act('recordDirective', directive({ tasks: [task(more)] }))).tasks[0];
const list = async (variables: Record<string, unknown>, who = clerk): Promise<string[]> =>
  (await who.run(LIST, variables)).tasks.nodes.map(({ what }: { what: string }) => what);

async function actsOn(subjectId: string): Promise<string[]> {
  const admin = await town.as('TENANT_ADMIN');
  const { auditEntries } = await admin.run(
    '{ auditEntries(first: 100) { nodes { action subjectId outcome } } }',
  );
  type Line = { action: string; subjectId: string; outcome: string };
  return auditEntries.nodes
    .filter((line: Line) => line.subjectId === subjectId && line.outcome === 'DONE')
    .map(({ action }: Line) => action);
}

describe('a directive', () => {
  it('is recorded with its tasks, once a document, and stands in the register', async () => {
    const tasks = [task({ dueOn: addDays(TODAY, 20), what: '报送清单' }), task()];
    const input = directive({ tasks });
    const recorded = await act('recordDirective', input);
    expect(recorded).toMatchObject({ organ: input.organ, receivedOn: TODAY });
    expect(recorded.tasks).toMatchObject([
      { what: '排查清水村道路隐患', source: 'DIRECTIVE', status: 'OPEN', owner: { name: '何春燕' } },
      { what: '报送清单' },
    ]);
    expect(await actsOn(recorded.id)).toEqual(['recordDirective']);
    expect(await refusal('recordDirective', input)).toBe('DUPLICATE');
    expect((await act('recordDirective', { ...input, organ: '县政府办公室' })).tasks).toHaveLength(2);
    const search = 'query ($search: String) { directives(search: $search) { nodes { id tasks { what } } } }';
    const { directives } = await clerk.run(search, { search: input.documentNumber });
    expect(directives.nodes.map(({ id }: { id: string }) => id)).toContain(recorded.id);
    expect((await clerk.run(search, { search: '没有这个文号' })).directives.nodes).toEqual([]);
  });

  it('is divided further, up to twenty tasks', async () => {
    const { id } = await act('recordDirective', directive());
    expect(await refusal('divideDirective', { id, tasks: [] })).toBe('REQUIRED');
    const early = task({ dueOn: addDays(TODAY, -1) });
    expect(await refusal('divideDirective', { id, tasks: [early] })).toBe('INVALID');
    const many = Array.from({ length: 20 }, () => task());
    expect(await refusal('divideDirective', { id, tasks: many })).toBe('INVALID');
    const more = { id, version: 1, tasks: many.slice(1) };
    const divided = await act('divideDirective', more);
    expect([divided.version, divided.tasks.length]).toEqual([2, 20]);
    expect(await refusal('divideDirective', more)).toBe('STALE_VERSION');
    expect(await refusal('divideDirective', { id, tasks: [task()] }, handler)).toBe('FORBIDDEN');
    expect((await actsOn(id)).toSorted()).toEqual(['divideDirective', 'recordDirective']);
    const one = 'query ($id: ID!) { directive(id: $id) { tasks { id } } }';
    expect((await handler.run(one, { id })).directive.tasks).toHaveLength(20);
    expect((await (await school.as('CLERK')).run(one, { id })).directive).toBeNull();
  });

  it.each([
    ['no task', { tasks: [] }, 'REQUIRED'],
    ['no organ', { organ: ' ' }, 'REQUIRED'],
    ['a day that has not come', { receivedOn: addDays(TODAY, 1) }, 'INVALID'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal('recordDirective', directive(more))).toBe(code);
  });

  it.each([
    ['due before it came', { dueOn: addDays(TODAY, -1) }, 'INVALID'],
    ['without a word', { what: '' }, 'REQUIRED'],
    ['of nobody', { ownerId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('leaves no task %s', async (_, more, code) => {
    expect(await refusal('recordDirective', directive({ tasks: [task(more)] }))).toBe(code);
  });
});

describe('a resolution', () => {
  it('of a meeting with a quorum becomes a task', async () => {
    const { leadershipGroup } = await aLeadershipGroup(world, town, clerk.officialId);
    const meetingId = await aMeeting(world, town, leadershipGroup, clerk.officialId);
    const input = { meetingId, task: task({ what: '修通村口道路' }) };
    const resolved = await act('recordResolution', input);
    expect(resolved).toMatchObject({ source: 'RESOLUTION', meeting: { id: meetingId }, directive: null });
    expect(await actsOn(resolved.id)).toEqual(['recordResolution']);
    expect(await list({ source: 'RESOLUTION' })).toEqual(['修通村口道路']);
    const cancel =
      'mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { status attendance { id } quorum { met } } }';
    const mistaken = { input: { id: meetingId, reason: '登记错了小组' } };
    expect(await clerk.refused(cancel, mistaken)).toBe('IN_USE');
    const early = { meetingId, task: task({ dueOn: '2026-03-09' }) };
    expect(await refusal('recordResolution', early)).toBe('INVALID');
    await act('withdrawTask', { id: resolved.id, reason: '登记错误' });
    expect((await clerk.run(cancel, mistaken)).cancelMeeting).toEqual({
      status: 'CANCELLED',
      attendance: [],
      quorum: null,
    });
  });

  it('of a meeting that was not held, or had no quorum, does not', async () => {
    const { leadershipGroup } = await aLeadershipGroup(world, town, clerk.officialId);
    const planned = await aMeeting(world, town, leadershipGroup, clerk.officialId, 'PLANNED');
    expect(await refusal('recordResolution', { meetingId: planned, task: task() })).toBe('WRONG_STATE');
    const held = await aMeeting(world, town, leadershipGroup, clerk.officialId);
    await world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, (tx) =>
      tx.query('update meetings set present = 0 where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        held,
      ]),
    );
    expect(await refusal('recordResolution', { meetingId: held, task: task() })).toBe('NO_QUORUM');
  });
});

describe('a task', () => {
  it('is completed by its owner, with what shows it', async () => {
    const { id } = await given();
    const colleague = await town.as('HANDLER');
    expect(await refusal('completeTask', { id, evidence: '已排查' }, colleague)).toBe('NOT_YOURS');
    expect(await refusal('completeTask', { id, evidence: '无' }, handler)).toBe('REQUIRED');
    const done = await act('completeTask', { id, evidence: '排查 12 处，清单已报送' }, handler);
    expect(done).toMatchObject({ status: 'DONE', evidence: '排查 12 处，清单已报送', version: 2 });
    expect(done.endedAt).not.toBeNull();
    expect(done.actions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    expect(await refusal('withdrawTask', { id, reason: '不办了' })).toBe('WRONG_STATE');
    expect(await actsOn(id)).toEqual(['completeTask']);
  });

  it('goes to another, or to another day, with a reason; and is withdrawn with one', async () => {
    const { id } = await given();
    const input = { id, version: 1, ownerId: clerk.officialId, reason: '岗位调整' };
    expect(await refusal('reassignTask', { ...input, reason: '' })).toBe('REQUIRED');
    expect(await refusal('reassignTask', { id, dueOn: addDays(TODAY, -1), reason: '提前' })).toBe('INVALID');
    const moved = await act('reassignTask', input);
    expect(moved).toMatchObject({ owner: { name: '林小禾' }, dueOn: addDays(TODAY, 10), version: 2 });
    expect(await refusal('completeTask', { id, evidence: '已排查' }, handler)).toBe('NOT_YOURS');
    const withdrawn = await act('withdrawTask', { id, reason: '上级取消' });
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', withdrawReason: '上级取消' });
    expect((await actsOn(id)).toSorted()).toEqual(['reassignTask', 'withdrawTask']);
  });

  it('is listed as mine, and as overdue while it is open after its last day', async () => {
    const owner = await town.as('HANDLER');
    const past = { receivedOn: addDays(TODAY, -30) };
    const late = task({ ownerId: owner.officialId, dueOn: addDays(TODAY, -1), what: '已经超期' });
    const today = task({ ownerId: owner.officialId, dueOn: TODAY, what: '今天到期' });
    const { tasks } = await act('recordDirective', directive({ ...past, tasks: [late, today] }));
    const mine = { ownerId: owner.officialId };
    expect(await list(mine, owner)).toEqual(['已经超期', '今天到期']);
    expect(await list({ ...mine, overdue: true }, owner)).toEqual(['已经超期']);
    await act('completeTask', { id: tasks[0].id, evidence: '补报' }, owner);
    expect(await list({ ...mine, overdue: true }, owner)).toEqual([]);
    expect(await list({ ...mine, status: ['DONE'] }, owner)).toEqual(['已经超期']);
  });

  it('keeps its owner from leaving until it is done or somebody else’s', async () => {
    const [admin, leaving] = [await town.as('TENANT_ADMIN'), await town.as('HANDLER')];
    const { id } = await given({ ownerId: leaving.officialId });
    expect(await refusal('retireOfficial', { id: leaving.officialId }, admin)).toBe('IN_USE');
    await act('reassignTask', { id, ownerId: clerk.officialId, reason: '调离' });
    await act('retireOfficial', { id: leaving.officialId }, admin);
    expect(await refusal('reassignTask', { id, ownerId: leaving.officialId, reason: '改回' })).toBe(
      'INVALID',
    );
  });
});

describe('who is told', () => {
  const NOTICES = '{ notices { nodes { kind byName dueOn daysLeft task { id } } } }';
  const inbox = async (person: TestPerson, taskId: string): Promise<object[]> =>
    (await person.run(NOTICES)).notices.nodes
      .filter(({ task: of }: { task: { id: string } | null }) => of?.id === taskId)
      .map(({ task: _, ...notice }: { task: object }) => notice);
  const GIVEN = { kind: 'HANDED_OVER', byName: '林小禾', dueOn: null, daysLeft: null };

  it('is whoever a task is given to, at once, and nobody of what they did themselves', async () => {
    const [first, second] = [await town.as('HANDLER'), await town.as('HANDLER')];
    const { id } = await given({ ownerId: first.officialId });
    expect(await inbox(first, id)).toEqual([GIVEN]);
    await act('reassignTask', { id, dueOn: addDays(TODAY, 5), reason: '提前' });
    expect(await inbox(first, id)).toHaveLength(1);
    await act('reassignTask', { id, ownerId: second.officialId, reason: '调整' });
    expect(await inbox(second, id)).toEqual([GIVEN]);
    await act('reassignTask', { id, ownerId: clerk.officialId, reason: '收回' });
    expect(await inbox(clerk, id)).toEqual([]);
  });

  it('is its owner each time that it comes due, once, while it is open', async () => {
    const owner = await town.as('HANDLER');
    const mine = (dueOn: string) => task({ ownerId: owner.officialId, dueOn });
    const dues = [addDays(TODAY, -2), addDays(TODAY, 3), addDays(TODAY, 8), TODAY].map(mine);
    const { tasks } = await act(
      'recordDirective',
      directive({ receivedOn: addDays(TODAY, -9), tasks: dues }),
    );
    const [late, today, soon, far] = tasks.map(({ id }: { id: string }) => id);
    await act('completeTask', { id: today, evidence: '已上门核实' }, owner);
    const place = { countyId: town.countyId, tenantId: town.tenantId };
    for (let i = 0; i < 2; i += 1) await tellDay(world.db, place, new Date());
    const kinds = async (id: string): Promise<unknown[]> =>
      (await inbox(owner, id)).map((notice) => (notice as { kind: string }).kind).toReversed();
    expect(await kinds(late)).toEqual(['HANDED_OVER', 'OVERDUE']);
    expect(await kinds(soon)).toEqual(['HANDED_OVER', 'DUE_3']);
    expect(await kinds(today)).toEqual(['HANDED_OVER']);
    expect(await kinds(far)).toEqual(['HANDED_OVER']);
  });

  it('in the daily mail too, without a word of what it is', async () => {
    const owner = await town.as('HANDLER');
    const { id } = await given({ ownerId: owner.officialId });
    const place = { countyId: town.countyId, tenantId: town.tenantId };
    const text = await world.db.write(place, async (tx) => {
      const digestId = uuid();
      tx.insert(DigestEntity, {
        id: digestId,
        officialId: owner.officialId,
        day: TODAY,
        address: 'a@qy.example.cn',
        madeAt: new Date(),
      });
      await tx.query(
        'update notices set digest_id = $4 where county_id = $1 and tenant_id = $2 and task_id = $3',
        [place.countyId, place.tenantId, id, digestId],
      );
      const reader = { officialName: '何春燕', tenantName: '石桥镇', publicUrl: 'https://xf.example.cn' };
      return digestText(await linesOf(tx, digestId), reader);
    });
    expect(text).toContain(`· 任务  交给您\n  https://xf.example.cn/#/tasks/${id}/show`);
    expect(text).not.toContain('清水村');
  });

  it('is who takes over everything from a colleague that leaves', async () => {
    const [leaving, next] = [await town.as('HANDLER'), await town.as('HANDLER')];
    const [open, over] = [
      await given({ ownerId: leaving.officialId }),
      await given({ ownerId: leaving.officialId }),
    ];
    await act('withdrawTask', { id: over.id, reason: '取消' });
    const handOver = 'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }';
    await clerk.run(handOver, {
      input: { fromId: leaving.officialId, toId: next.officialId, reason: '调离' },
    });
    expect(await inbox(next, open.id)).toEqual([GIVEN]);
    expect(await list({ ownerId: leaving.officialId })).toHaveLength(1);
    await act('retireOfficial', { id: leaving.officialId }, await town.as('TENANT_ADMIN'));
  });
});

describe('every verb', () => {
  it.each([
    ['completeTask', { evidence: '已上门核实' }, ['AUDITOR']],
    ['reassignTask', { reason: '改派' }, ['HANDLER', 'LEADER', 'AUDITOR']],
    ['withdrawTask', { reason: '取消' }, ['HANDLER', 'LEADER', 'AUDITOR']],
  ] as const)('%s is refused to others, elsewhere, and on an old version', async (name, more, roles) => {
    const { id } = await given();
    const input = { id, ...more };
    for (const role of roles) expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
    expect(await refusal(name, input, await school.as('CLERK'))).toBe('NOT_FOUND');
    expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
    expect((await act(name, { ...input, version: 1 })).version).toBe(2);
  });

  it('everybody there reads it, and the county; nobody next door', async () => {
    const { id } = await given();
    const one = 'query ($id: ID!) { task(id: $id) { what } }';
    for (const reader of [await town.as('AUDITOR'), await office.as('COUNTY_SUPERVISOR')])
      expect((await reader.run(one, { id })).task).toEqual({ what: '排查清水村道路隐患' });
    expect((await (await school.as('CLERK')).run(one, { id })).task).toBeNull();
  });
});
