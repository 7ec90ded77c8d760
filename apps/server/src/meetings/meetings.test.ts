import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { LeadershipGroupEntity } from '../leadership-groups/leadership-group.entity';
import { LeadershipPostEntity } from '../leadership-groups/leadership-post.entity';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS = `id status heldAt place agenda minutes adoptedAt cancelReason version quorum { members present needed met }
  attendance { attendance official { name } } actions { action allowed code }`;
const typeOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const mutation = (name: string): string =>
  `mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { ${FIELDS} } }`;
const HELD_AT = '2026-03-10T15:00:00+08:00';
const PLAN = { heldAt: HELD_AT, place: '二楼会议室', agenda: ['通报一季度情况', '研究村口道路问题'] };

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let people: string[];
let groupId: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK');
  people = [];
  for (const name of ['周正', '方惠民', '何春燕', '严明'])
    people.push((await town.as('LEADER', name)).officialId);
});
afterAll(() => world.close());

/** A group whose head left before the meeting: three members on that day. */
beforeEach(async () => {
  groupId = uuid();
  const [head = '', ...members] = people;
  await world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, async (tx) => {
    tx.insert(LeadershipGroupEntity, { id: groupId, name: `小组 ${groupId}`, foundedOn: '2020-01-01' });
    const post = { groupId, position: 'MEMBER', fromOn: '2020-01-01' } as const;
    tx.insert(LeadershipPostEntity, [
      ...members.map((officialId) => ({ ...post, id: uuid(), officialId, untilOn: null })),
      { ...post, id: uuid(), position: 'HEAD' as const, officialId: head, untilOn: '2026-03-09' },
    ]);
  });
});

const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });
const plan = (more: Record<string, unknown> = {}) => act('planMeeting', { groupId, ...PLAN, ...more });
const present = (...indexes: number[]) =>
  indexes.map((i) => ({ officialId: people[i], attendance: 'PRESENT' }));
const held = async (...indexes: number[]) =>
  act('holdMeeting', { id: (await plan()).id, attendance: present(...indexes) });
const allowed = ({ actions }: { actions: { action: string; allowed: boolean }[] }): string[] =>
  actions.filter((verdict) => verdict.allowed).map(({ action }) => action);

describe('a meeting', () => {
  it('is planned, changed, held with a quorum, written down and adopted, each act with one line in the log', async () => {
    const log = async (): Promise<string[]> => {
      const auditor = await town.as('TENANT_ADMIN');
      const { auditEntries } = await auditor.run(
        '{ auditEntries(first: 50) { nodes { action subjectId } } }',
      );
      return auditEntries.nodes
        .filter(({ subjectId }: { subjectId: string }) => subjectId === planned.id)
        .map(({ action }: { action: string }) => action);
    };
    const planned = await plan();
    expect(planned).toMatchObject({ status: 'PLANNED', agenda: PLAN.agenda, quorum: null, attendance: [] });
    expect(allowed(planned)).toEqual(['change', 'hold', 'cancel']);
    const changed = await act('changeMeeting', { id: planned.id, version: 1, place: '三楼' });
    expect(changed).toMatchObject({ place: '三楼', agenda: PLAN.agenda, version: 2 });

    const attendance = [...present(1, 2), { officialId: people[3], attendance: 'EXCUSED' }];
    const meeting = await act('holdMeeting', { id: planned.id, attendance });
    expect(meeting).toMatchObject({
      status: 'HELD',
      quorum: { members: 3, present: 2, needed: 2, met: true },
      attendance: [
        { attendance: 'PRESENT', official: { name: '方惠民' } },
        { attendance: 'PRESENT', official: { name: '何春燕' } },
        { attendance: 'EXCUSED', official: { name: '严明' } },
      ],
    });
    expect(await refusal('adoptMinutes', { id: planned.id })).toBe('REQUIRED');
    await act('recordMinutes', { id: planned.id, minutes: '会议听取了一季度情况的汇报。' });
    const adopted = await act('adoptMinutes', { id: planned.id });
    expect(adopted).toMatchObject({ status: 'ADOPTED', adoptedAt: expect.any(String) });
    expect(allowed(adopted)).toEqual(['resolve']);
    expect(await refusal('recordMinutes', { id: planned.id, minutes: '改写' })).toBe('WRONG_STATE');
    expect((await log()).toSorted()).toEqual([
      'adoptMinutes',
      // a refusal is kept as well
      'adoptMinutes',
      'changeMeeting',
      'holdMeeting',
      'planMeeting',
      'recordMinutes',
      'recordMinutes',
    ]);
  });

  it('adopts nothing without a quorum, until the attendance is put right', async () => {
    const meeting = await held(1);
    expect(meeting.quorum).toEqual({ members: 3, present: 1, needed: 2, met: false });
    await act('recordMinutes', { id: meeting.id, minutes: '纪要' });
    expect(await refusal('adoptMinutes', { id: meeting.id })).toBe('NO_QUORUM');
    // also for who goes past the services
    const past = world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, (tx) =>
      tx.query(
        `update meetings set status = 'ADOPTED', adopted_at = now() where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, meeting.id],
      ),
    );
    await expect(past).rejects.toThrow('meetings_adopted');
    const corrected = await act('recordMinutes', { id: meeting.id, attendance: present(1, 3) });
    expect(corrected).toMatchObject({ minutes: '纪要', quorum: { present: 2, met: true } });
    expect((await act('adoptMinutes', { id: meeting.id })).status).toBe('ADOPTED');
  });

  it('counts who held a post on its day alone', async () => {
    const { id } = await plan();
    expect(await refusal('holdMeeting', { id, attendance: present(0) })).toBe('INVALID');
    const before = await plan({ heldAt: '2026-03-09T15:00:00+08:00' });
    const meeting = await act('holdMeeting', { id: before.id, attendance: present(0, 1, 2) });
    expect(meeting.quorum).toEqual({ members: 4, present: 3, needed: 3, met: true });
    expect(meeting.attendance[0]).toEqual({ attendance: 'PRESENT', official: { name: '周正' } });
  });

  it('is not held before its day, and can be called off until then', async () => {
    const coming = new Date(Date.now() + 3 * 24 * 3600_000).toISOString();
    const { id } = await plan({ heldAt: coming });
    expect(await refusal('holdMeeting', { id, attendance: present(1, 2) })).toBe('MEETING_AHEAD');
    expect(await refusal('cancelMeeting', { id, reason: ' ' })).toBe('REQUIRED');
    const cancelled = await act('cancelMeeting', { id, reason: '与县里会议冲突' });
    expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: '与县里会议冲突' });
    expect(await refusal('changeMeeting', { id, place: '三楼' })).toBe('WRONG_STATE');
  });

  it.each([
    ['an empty agenda', { agenda: [' '] }, 'REQUIRED'],
    ['no place', { place: '' }, 'REQUIRED'],
    ['a day before the group was founded', { heldAt: '2019-12-31T15:00:00+08:00' }, 'INVALID'],
    ['a group nobody knows', { groupId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal('planMeeting', { groupId, ...PLAN, ...more })).toBe(code);
  });

  it('is found by its group and state', async () => {
    const [first, second] = [await plan(), await held(1, 2)];
    const query = `query ($groupId: ID, $status: [MeetingStatus!]) { meetings(groupId: $groupId, status: $status) { nodes { id } } }`;
    const found = async (variables: object): Promise<string[]> =>
      (await clerk.run(query, { groupId, ...variables })).meetings.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(await found({}))).toEqual(new Set([first.id, second.id]));
    expect(await found({ status: ['HELD'] })).toEqual([second.id]);
  });
});

describe('every verb', () => {
  it.each([
    ['changeMeeting', { place: '三楼' }],
    ['holdMeeting', { attendance: [] }],
    ['cancelMeeting', { reason: '改期' }],
  ])('%s is for who keeps the register, inside their tenant, on the version they saw', async (name, more) => {
    const { id } = await plan();
    const input = { id, ...more };
    for (const role of ['LEADER', 'HANDLER', 'AUDITOR'] as const)
      expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
    expect(await refusal(name, input, await school.as('CLERK'))).toBe('NOT_FOUND');
    expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
    expect((await act(name, { ...input, version: 1 })).version).toBe(2);
  });

  it('everybody there reads it, and the county; nobody next door', async () => {
    const { id } = await plan();
    const one = 'query ($id: ID!) { meeting(id: $id) { place } }';
    for (const reader of [await town.as('HANDLER'), await office.as('COUNTY_SUPERVISOR')])
      expect((await reader.run(one, { id })).meeting).toEqual({ place: PLAN.place });
    expect((await (await school.as('CLERK')).run(one, { id })).meeting).toBeNull();
  });
});
