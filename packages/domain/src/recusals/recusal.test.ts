import { expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { RECUSAL_STATUSES } from './recusal';
import { isRecusalOverdue, lastRecusalDay, recusalDay, requireRecusalWorkdays } from './recusal.rules';
import { RECUSAL_ACTIONS, recusalSteps } from './recusal.steps';

const leader: Actor = {
  accountId: 'a',
  officialId: 'leader',
  name: '周主任',
  roles: ['LEADER'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const asked = { status: 'RECUSAL_ASKED', officialId: 'handler', officialName: '吴某' } as const;

it('is decided once, by a leader, and not by whom it concerns', () => {
  for (const action of RECUSAL_ACTIONS) {
    const step = recusalSteps[action];
    expect(takeStep(step, asked, leader)).toBe(step.to);
    for (const status of RECUSAL_STATUSES.filter((one) => one !== 'RECUSAL_ASKED'))
      expect(refusalOf(step, { ...asked, status }, leader)?.code).toBe('WRONG_STATE');
    expect(refusalOf(step, { ...asked, officialId: 'leader' }, leader)?.code).toBe('ACCUSED_HANDLES');
    expect(refusalOf(step, asked, { ...leader, roles: ['CLERK'] })?.code).toBe('FORBIDDEN');
  }
});

it('is decided within five working days, or sooner where that is wanted, and never later', () => {
  const calendar = nationalCalendar();
  // the Sunday before the holiday of 2017 is worked, the week of it is not
  expect(lastRecusalDay('2017-09-28', 5, calendar)).toBe('2017-10-11');
  const day = (wanted: string | null) => recusalDay(wanted, '2026-03-05', 5, calendar);
  expect([day(null), day('2026-03-05'), day('2026-03-09'), day('2026-03-12')]).toEqual([
    '2026-03-12',
    '2026-03-05',
    '2026-03-09',
    '2026-03-12',
  ]);
  for (const wanted of ['2026-03-04', '2026-03-13'])
    expect(() => day(wanted)).toThrow(expect.objectContaining({ code: 'INVALID' }));
});

it('is decided within the term that the office has set', () => {
  const calendar = nationalCalendar();
  expect(recusalDay(null, '2026-03-05', 3, calendar)).toBe('2026-03-10');
  expect(() => recusalDay('2026-03-11', '2026-03-05', 3, calendar)).toThrow(
    expect.objectContaining({ details: { field: '决定期限', reason: expect.anything() } }),
  );
  expect([1, 20].map(requireRecusalWorkdays)).toEqual([1, 20]);
  for (const wrong of [0, 21, 2.5])
    expect(() => requireRecusalWorkdays(wrong)).toThrow(expect.objectContaining({ code: 'INVALID' }));
});

it('is overdue once its day has passed with nothing decided', () => {
  const late = (status: (typeof RECUSAL_STATUSES)[number], decideBy: string | null) =>
    isRecusalOverdue({ status, decideBy }, '2026-03-13');
  expect([late('RECUSAL_ASKED', '2026-03-12'), late('RECUSAL_ASKED', '2026-03-13')]).toEqual([true, false]);
  expect([late('RECUSAL_GRANTED', '2026-03-12'), late('RECUSAL_ASKED', null)]).toEqual([false, false]);
});
