import { describe, expect, it } from '@jest/globals';
import { RuleViolation } from '../shared/errors';
import { awaitsHandover, nextOnDuty, onDuty, requireDutyDays, uncovered, type Shift } from './duty.rules';

const shift = (id: string, fromOn: string, untilOn = fromOn, more: Partial<Shift> = {}): Shift => ({
  id,
  fromOn,
  untilOn,
  cancelledAt: null,
  handedOverAt: null,
  ...more,
});
const GONE = { cancelledAt: '2024-05-01T00:00:00Z' };
const DONE = { handedOverAt: '2024-05-06T09:30:00Z' };
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'DONE';
  } catch (error) {
    return (error as RuleViolation).code;
  }
};

// the 8th to the 10th lie open
const ROSTER = [
  shift('c', '2024-05-11', '2024-05-12'),
  shift('a', '2024-05-04', '2024-05-05'),
  shift('b', '2024-05-06', '2024-05-07'),
  shift('x', '2024-05-08', '2024-05-09', GONE),
];
const [, first, second] = ROSTER as [Shift, Shift, Shift, Shift];

describe('the roster of an office', () => {
  it.each([
    ['2024-05-03', null],
    ['2024-05-04', 'a'],
    ['2024-05-05', 'a'],
    ['2024-05-06', 'b'],
    ['2024-05-08', null],
    ['2024-05-12', 'c'],
  ])('says who is on duty on %s', (day, id) => {
    expect(onDuty(ROSTER, day)?.id ?? null).toBe(id);
  });

  it('names the days nobody is, a cancelled shift among them', () => {
    expect(uncovered(ROSTER, '2024-05-03', 11)).toEqual([
      { from: '2024-05-03', until: '2024-05-03' },
      { from: '2024-05-08', until: '2024-05-10' },
      { from: '2024-05-13', until: '2024-05-13' },
    ]);
    expect(uncovered(ROSTER, '2024-05-04', 4)).toEqual([]);
  });

  it('says who has not handed over though their days are over', () => {
    expect(awaitsHandover(ROSTER, '2024-05-05')).toBeNull();
    expect(awaitsHandover(ROSTER, '2024-05-06')?.id).toBe('a');
    expect(awaitsHandover(ROSTER, '2024-05-08')?.id).toBe('b');
    const handed = [{ ...first, ...DONE }, second];
    expect(awaitsHandover(handed, '2024-05-06')).toBeNull();
  });

  it('takes a span of one day and of a month, in the right order', () => {
    expect(codeOf(() => requireDutyDays('2024-05-06', '2024-05-06'))).toBe('DONE');
    expect(codeOf(() => requireDutyDays('2024-05-01', '2024-05-31'))).toBe('DONE');
    expect(codeOf(() => requireDutyDays('2024-05-01', '2024-06-01'))).toBe('INVALID');
    expect(codeOf(() => requireDutyDays('2024-05-06', '2024-05-05'))).toBe('INVALID');
  });
});

describe('a handover', () => {
  it.each([
    ['on the last day to who comes tomorrow', first, '2024-05-05', 'b'],
    ['on the next morning to who is there', first, '2024-05-06', 'b'],
  ])('goes %s', (_, from, day, to) => {
    expect(nextOnDuty(from, ROSTER, day).id).toBe(to);
  });

  it.each([
    ['before the last day', first, '2024-05-04', 'DUTY_GOES_ON'],
    ['when nobody is planned for the day after', second, '2024-05-07', 'NOBODY_NEXT'],
    ['when nobody is there today', second, '2024-05-09', 'NOBODY_NEXT'],
    ['by the last of the roster', ROSTER[0] as Shift, '2024-05-12', 'NOBODY_NEXT'],
    ['of a cancelled shift', ROSTER[3] as Shift, '2024-05-09', 'WRONG_STATE'],
    ['twice', { ...first, ...DONE }, '2024-05-05', 'WRONG_STATE'],
  ])('is refused %s', (_, from, day, code) => {
    expect(codeOf(() => nextOnDuty(from, ROSTER, day))).toBe(code);
  });

  it('goes over open days once somebody is there', () => {
    expect(nextOnDuty(second, ROSTER, '2024-05-11').id).toBe('c');
  });
});
