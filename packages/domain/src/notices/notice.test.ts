import { describe, expect, it } from '@jest/globals';
import { beijingDate } from '../calendar/dates';
import { dueNotice, missingNotices, stepNotice, isNoticeSpent } from './notice.rules';

const people = { ownerId: 'owner', responsibleId: 'responsible', leadId: 'lead' };
const two = ['owner', 'responsible'];

describe('of a due date', () => {
  it.each([
    ['2026-03-01', null, null],
    ['2026-03-02', 'DUE_7', 7],
    ['2026-03-05', 'DUE_7', 4],
    ['2026-03-06', 'DUE_3', 3],
    ['2026-03-07', 'DUE_3', 2],
    ['2026-03-08', 'DUE_1', 1],
    ['2026-03-09', 'DUE_1', 0],
    ['2026-03-10', 'OVERDUE', -1],
    ['2026-04-09', 'OVERDUE', -31],
  ])('on 9 March, %s brings %s with %s days left', (today, kind, daysLeft) => {
    const to = kind === 'OVERDUE' ? [...two, 'lead'] : two;
    expect(dueNotice('2026-03-09', today, people)).toEqual(kind === null ? null : { kind, daysLeft, to });
  });

  it('counts days over the turn of a month, a year and a leap day', () => {
    expect(dueNotice('2027-01-02', '2026-12-30', people)?.daysLeft).toBe(3);
    expect(dueNotice('2028-03-01', '2028-02-28', people)?.daysLeft).toBe(2);
    // the day that Shanghai's clocks were last put forward, and the machine's zone, change nothing
    expect(dueNotice('1991-04-17', '1991-04-13', people)?.daysLeft).toBe(4);
  });

  it('counts Beijing’s days, whose morning begins the evening before in Greenwich', () => {
    expect(beijingDate(new Date('2026-03-07T23:00:00Z'))).toBe('2026-03-08');
    expect(beijingDate(new Date('2026-03-08T15:59:59Z'))).toBe('2026-03-08');
    expect(beijingDate(new Date('2026-03-08T16:00:00Z'))).toBe('2026-03-09');
  });

  it('tells a person once who stands there twice, and no one who is not there', () => {
    const alone = { ownerId: 'one', responsibleId: 'one', leadId: null };
    expect(dueNotice('2026-03-09', '2026-03-20', alone)?.to).toEqual(['one']);
  });
});

describe('of a step', () => {
  it.each([
    ['register', 'clerk', { kind: 'HANDED_OVER', officialId: 'owner' }],
    ['assign', 'clerk', { kind: 'HANDED_OVER', officialId: 'responsible' }],
    ['assign', 'responsible', null],
    ['return', 'responsible', { kind: 'SENT_BACK', officialId: 'owner' }],
    ['return', 'owner', null],
    ['resume', 'clerk', { kind: 'HANDED_OVER', officialId: 'responsible' }],
    ['reassign', 'clerk', { kind: 'HANDED_OVER', officialId: 'owner' }],
    ['answer', 'clerk', null],
  ] as const)('%s, done by %s, tells %o', (action, actor, expected) => {
    expect(stepNotice(action, people, actor)).toEqual(expected);
  });

  it('done at the portal by nobody of ours tells who receives', () => {
    expect(stepNotice('register', people, null)).toEqual({ kind: 'HANDED_OVER', officialId: 'owner' });
  });
});

describe('of a report that is missing', () => {
  const row = (unitId: string | null, daysLate: number, officialIds: string[]) => ({
    obligationId: 'weekly',
    unitId,
    periodUntil: '2026-03-08',
    daysLate,
    officialIds,
  });
  const told = (...missing: ReturnType<typeof row>[]) =>
    missingNotices(missing, ['clerk']).map(({ officialId, unitId }) => `${officialId} ${unitId}`);

  it('officer and backup hear of their unit, a clerk of the period once', () => {
    expect(told(row('甲', 1, ['a', 'b']), row('乙', 1, ['c']))).toEqual([
      'a 甲',
      'b 甲',
      'c 乙',
      'clerk null',
    ]);
  });

  it('the day after and for a week, and not while the period runs', () => {
    expect(told(row('甲', 0, ['a']))).toEqual([]);
    expect(told(row('甲', 7, ['a']))).toEqual(['a 甲', 'clerk null']);
    expect(told(row('甲', 8, ['a']))).toEqual([]);
  });

  it('what the tenant itself owes is told to its clerks', () => {
    expect(told(row(null, 1, []))).toEqual(['clerk null']);
  });
});

describe('an inbox forgets', () => {
  const today = '2026-11-25';
  const notice = (madeOn: string, readOn: string | null, goesOn = false) => ({ madeOn, readOn, goesOn });

  it.each([
    ['what was read half a year ago', notice('2026-05-01', '2026-05-28'), true],
    ['not yet what was read on the day after', notice('2026-05-01', '2026-05-29'), false],
    ['what nobody read in over a year', notice('2025-10-20', null), true],
    ['not yet what nobody read in a year', notice('2025-10-21', null), false],
    ['nothing of a matter that goes on', notice('2020-01-01', '2020-01-02', true), false],
  ])('%s', (_, one, spent) => {
    expect(isNoticeSpent(one, today)).toBe(spent);
  });
});
