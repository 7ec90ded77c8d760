import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, beijingDate, daysBetween, isDate, isWeekend, yearOf } from './dates';

describe('beijingDate', () => {
  it.each([
    ['2026-03-04T15:59:59.999Z', '2026-03-04'],
    ['2026-03-04T16:00:00.000Z', '2026-03-05'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T23:00:00-05:00', '2024-02-29'],
  ])('at %s is %s', (instant, date) => {
    expect(beijingDate(new Date(instant))).toBe(date);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s %i → %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('is undone by going back, and a later date is a greater text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 4_000 }), (from, days) => {
        const date = addDays('1990-01-01', from);
        const later = addDays(date, days);
        expect(later > date).toBe(true);
        expect(addDays(later, -days)).toBe(date);
      }),
    );
  });

  it.each(['yesterday', '2018-02-30', '2018-2-3', '2018-13-01', '2018-02-03T00:00:00Z', ' 2018-02-03', ''])(
    'refuses %j, which is not a date, as every count does',
    (date) => {
      expect(isDate(date)).toBe(false);
      expect(() => addDays(date, 1)).toThrow(RangeError);
      expect(() => daysBetween(date, '2018-02-03')).toThrow(RangeError);
      expect(() => daysBetween('2018-02-03', date)).toThrow(RangeError);
      expect(() => isWeekend(date)).toThrow(RangeError);
    },
  );

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d days, which is no number of days',
    (days) => {
      expect(isDate('2018-02-03')).toBe(true);
      expect(addDays('2018-02-03', 1)).toBe('2018-02-04');
      expect(() => addDays('2018-02-03', days)).toThrow(RangeError);
    },
  );
});

it('knows the year and the weekend of a date', () => {
  expect(yearOf('2026-11-22')).toBe(2026);
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
