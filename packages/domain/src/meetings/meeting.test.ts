import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldPost } from '../leadership-groups/leadership-group.rules';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { MEETING_STATUSES, type MeetingStatus } from './meeting';
import { agendaOf, attendanceOf, membersOn, quorumOf } from './meeting.rules';
import { MEETING_ACTIONS, meetingSteps, type MeetingFacts } from './meeting.steps';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const facts = (status: MeetingStatus, more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  status,
  heldOn: '2026-11-20',
  today: '2026-11-25',
  quorum: quorumOf(5, 3),
  hasMinutes: true,
  ...more,
});

describe('the step table', () => {
  const leads: Readonly<Record<string, MeetingStatus>> = {
    'change PLANNED': 'PLANNED',
    'hold PLANNED': 'HELD',
    'cancel PLANNED': 'CANCELLED',
    'cancel HELD': 'CANCELLED',
    'record HELD': 'HELD',
    'resolve HELD': 'HELD',
    'resolve ADOPTED': 'ADOPTED',
    'adopt HELD': 'ADOPTED',
  };
  it.each(MEETING_ACTIONS.flatMap((action) => MEETING_STATUSES.map((status) => [action, status] as const)))(
    '%s, %s',
    (action, status) => {
      const step = meetingSteps[action];
      const outcome = refusalOf(step, facts(status), clerk)?.code ?? takeStep(step, facts(status), clerk);
      expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
    },
  );

  it.each(MEETING_ACTIONS)('%s is not for a leader to record', (action) => {
    expect(refusalOf(meetingSteps[action], facts('HELD'), { ...clerk, roles: ['LEADER'] })?.code).toBe(
      'FORBIDDEN',
    );
  });

  const refused = (action: 'hold' | 'adopt' | 'resolve', given: MeetingFacts) =>
    refusalOf(meetingSteps[action], given, clerk);

  it('a meeting is held on its day, and not before', () => {
    expect(refused('hold', facts('PLANNED', { heldOn: '2026-11-25' }))).toBeNull();
    expect(refused('hold', facts('PLANNED', { heldOn: '2026-11-26' }))).toEqual({
      code: 'MEETING_AHEAD',
      details: { day: '2026-11-26' },
    });
  });

  it('minutes are adopted when they are written and more than half were there', () => {
    expect(refused('adopt', facts('HELD', { hasMinutes: false }))?.code).toBe('REQUIRED');
    const half = facts('HELD', { quorum: quorumOf(4, 2) });
    expect(refused('adopt', half)).toEqual({
      code: 'NO_QUORUM',
      details: { members: 4, present: 2, needed: 3 },
    });
    expect(refused('resolve', half)?.code).toBe('NO_QUORUM');
    expect(refused('adopt', facts('HELD', { quorum: quorumOf(4, 3) }))).toBeNull();
  });
});

describe('a quorum', () => {
  it.each([
    [0, 1],
    [1, 1],
    [4, 3],
    [5, 3],
  ])('of %i members needs %i', (members, needed) => expect(quorumOf(members, 0).needed).toBe(needed));

  it('is more than half, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (members, present) => {
        const there = Math.min(members, present);
        expect(quorumOf(members, there).met).toBe(there * 2 > members);
      }),
    );
  });

  it('counts who holds a post on that day, each person once', () => {
    const post = (officialId: string, position: HeldPost['position'], untilOn: string | null = null) => ({
      officialId,
      position,
      fromOn: '2020-01-01',
      untilOn,
    });
    const posts = [
      post('a', 'HEAD', '2024-12-31'),
      post('b', 'DEPUTY'),
      post('b', 'DIRECTOR'),
      post('c', 'MEMBER'),
    ];
    expect(membersOn(posts, '2024-12-31')).toEqual(['a', 'b', 'c']);
    expect(membersOn(posts, '2025-01-01')).toEqual(['b', 'c']);
    expect(membersOn(posts, '2019-12-31')).toEqual([]);
  });
});

describe('attendance', () => {
  it('has a line for each member; who is not named was absent', () => {
    expect(
      attendanceOf(
        ['a', 'b', 'c'],
        [
          { officialId: 'c', attendance: 'EXCUSED' },
          { officialId: 'a', attendance: 'PRESENT' },
        ],
      ).map(({ officialId, attendance }) => `${officialId} ${attendance}`),
    ).toEqual(['a PRESENT', 'b ABSENT', 'c EXCUSED']);
  });

  it('names members alone, and each of them once', () => {
    const here = (officialId: string) => ({ officialId, attendance: 'PRESENT' as const });
    expect(() => attendanceOf(['a'], [here('x')])).toThrow('只登记会议当天在小组任职的人');
    expect(() => attendanceOf(['a'], [here('a'), here('a')])).toThrow('同一个人只登记一次');
    expect(() => attendanceOf([], [])).toThrow('没有人任职');
  });
});

it('an agenda keeps its order, and says something', () => {
  expect(agendaOf([' 通报三季度情况 ', '', '研究道路问题'])).toEqual(['通报三季度情况', '研究道路问题']);
  expect(() => agendaOf([' '])).toThrow('请填写：议题');
  expect(() => agendaOf(['长'.repeat(201)])).toThrow('议题');
  expect(() => agendaOf(Array.from({ length: 31 }, () => '一项'))).toThrow('最多 30 项');
});
