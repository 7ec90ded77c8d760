import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RuleViolation } from '../shared/errors';
import { addDays } from './dates';
import { isWorkday } from './holidays';
import { dueDate, TERM_UNITS, type TermUnit, term } from './term';

describe('the test vectors of 2017', () => {
  it.each([
    ['2017-03-01', 15, '2017-03-16', '2017-03-16', 'an ordinary day'],
    ['2017-01-13', 15, '2017-01-28', '2017-02-03', 'over the Spring Festival'],
    ['2016-11-30', 60, '2017-01-29', '2017-02-03', 'over the Spring Festival'],
    ['2016-12-29', 30, '2017-01-28', '2017-02-03', 'over the Spring Festival'],
    ['2017-03-31', 15, '2017-04-15', '2017-04-17', 'over a weekend'],
    ['2017-03-17', 15, '2017-04-01', '2017-04-01', 'not off a Saturday that is worked'],
    ['2017-09-15', 15, '2017-09-30', '2017-09-30', 'not off a Saturday that is worked'],
    ['2017-08-02', 60, '2017-10-01', '2017-10-09', 'over National Day'],
  ])('%s and %i days: %s, rolled %s %s', (start, length, raw, rolled) => {
    expect(dueDate(start, length, 'DAY', false)).toBe(raw);
    expect(term({ start, length, unit: 'DAY', roll: true })).toMatchObject({
      raw,
      due: rolled,
      provisional: false,
    });
  });

  it.each([
    ['2017-01-20', 5, '2017-01-26', 'Sunday 22 January is worked'],
    ['2017-09-28', 5, '2017-10-11', 'Saturday 30 September is worked'],
    ['2017-05-25', 3, '2017-05-31', 'Saturday 27 May is worked'],
    ['2017-03-30', 10, '2017-04-14', 'Saturday 1 April is worked'],
  ])('%s and %i working days: %s, for %s', (start, length, due) => {
    expect(dueDate(start, length, 'WORKDAY', false)).toBe(due);
    expect(dueDate(start, length, 'WORKDAY', true)).toBe(due);
  });
});

describe('what a term passed on the way', () => {
  it('is the off-days it rolled over', () => {
    const { offDaysPassed } = term({ start: '2017-01-13', length: 15, unit: 'DAY', roll: true });
    expect(offDaysPassed.map(({ date }) => date)).toEqual([
      '2017-01-28',
      '2017-01-29',
      '2017-01-30',
      '2017-01-31',
      '2017-02-01',
      '2017-02-02',
    ]);
    expect(offDaysPassed[0]?.name).toEqual({ zh: '春节', en: 'Spring Festival' });
  });

  it('is the off-days between its working days', () => {
    const { offDaysPassed } = term({ start: '2017-05-25', length: 3, unit: 'WORKDAY', roll: false });
    expect(offDaysPassed.map(({ date }) => date)).toEqual(['2017-05-28', '2017-05-29', '2017-05-30']);
  });

  it('is nothing when a natural term ends on a workday', () => {
    expect(term({ start: '2017-03-01', length: 15, unit: 'DAY', roll: true }).offDaysPassed).toEqual([]);
  });
});

describe('a term that cannot be counted', () => {
  const asked = { start: '2018-02-28', length: 15, unit: 'DAY' as TermUnit, roll: true };

  it.each<[string, object, string]>([
    ['from a day there is not', { start: '2018-02-30' }, '没有“2018-02-30”这一天'],
    ['from 29 February of no leap year', { start: '2023-02-29' }, '2023-02-29'],
    ['from a day written otherwise', { start: '2018-2-3' }, '没有“2018-2-3”这一天'],
    ['from an instant', { start: '2018-02-03T00:00:00Z' }, '这一天'],
    ['from nothing', { start: '' }, '这一天'],
    ['backwards', { length: -3 }, '期限长度'],
    ['of a day and a half', { length: 1.5 }, '期限长度'],
    ['of no day', { length: 0 }, '期限长度'],
    ['of no number', { length: Number.NaN }, '期限长度'],
    ['without end', { length: Number.POSITIVE_INFINITY }, '期限长度'],
    ['of more than a life', { length: 1_000_000 }, '期限长度'],
    ['of a number in words', { length: '15' }, '期限长度'],
    ['in an unknown unit', { unit: 'days' }, '应为 DAY、WORKDAY 之一，不是“days”'],
    ['without days that are none', { excluded: [{ from: '2018-03-01', to: '2018-02-31' }] }, '2018-02-31'],
  ])('%s is refused', (_, changed, why) => {
    const refused = { ...asked, ...changed };
    expect(() => term(refused)).toThrow(RuleViolation);
    expect(() => term(refused)).toThrow(why);
  });

  it.each(TERM_UNITS)('in %s beyond the last day there is throws, and up to it does not', (unit) => {
    for (const roll of [true, false]) expect(() => dueDate('9999-12-31', 5, unit, roll)).toThrow(RangeError);
    expect(dueDate('9999-12-01', 5, unit, true)).toMatch(/^9999-12-\d\d$/);
  });

  it('is counted from the day beside it, of a day beside it, in a unit there is', () => {
    expect(term(asked).due).toBe('2018-03-15');
    expect(term({ ...asked, start: '2024-02-29', length: 1, unit: 'WORKDAY' }).due).toBe('2024-03-01');
    expect(() => dueDate('2018-02-30', 15, 'DAY', true)).toThrow('2018-02-30');
  });
});

describe('excluded days', () => {
  const hearing = { from: '2017-03-06', to: '2017-03-10' };

  it('do not run in a term of natural days', () => {
    expect(
      term({ start: '2017-03-01', length: 30, unit: 'DAY', roll: true, excluded: [hearing] }),
    ).toMatchObject({
      raw: '2017-04-05',
      due: '2017-04-05',
      excludedDays: 5,
      offDaysPassed: [],
    });
  });

  it('do not run in a term of working days, and count once where they overlap', () => {
    const excluded = [hearing, { from: '2017-03-09', to: '2017-03-12' }];
    const counted = term({ start: '2017-03-01', length: 3, unit: 'WORKDAY', roll: false, excluded });
    expect(counted).toMatchObject({ due: '2017-03-13', excludedDays: 7 });
    expect(counted.offDaysPassed.map(({ date }) => date)).toEqual(['2017-03-04', '2017-03-05']);
  });
});

describe('a date that a schedule to come may move', () => {
  it.each<[string, number, TermUnit, boolean, boolean, string]>([
    ['2098-03-03', 15, 'DAY', true, true, 'nobody knows the holidays of 2098'],
    ['2098-03-03', 5, 'WORKDAY', false, true, 'nor its working days'],
    ['2098-03-03', 15, 'DAY', false, false, 'but natural days ask for no holiday'],
    ['2003-12-20', 5, 'WORKDAY', false, true, 'no schedule of 2003 is kept'],
    ['2003-12-20', 30, 'DAY', true, false, 'only the last day matters'],
    ['2025-12-01', 60, 'DAY', true, false, 'both years are published'],
  ])('%s, %i %s, rolled %s → %s: %s', (start, length, unit, roll, expected) => {
    expect(term({ start, length, unit, roll }).provisional).toBe(expected);
  });
});

describe('every term', () => {
  const anyDate = fc.integer({ min: 0, max: 366 * 30 }).map((days) => addDays('2000-01-01', days));
  const anyLength = fc.integer({ min: 1, max: 90 });
  const anyUnit = fc.constantFrom(...TERM_UNITS);

  it('ends no earlier for a later start or a greater length', () => {
    fc.assert(
      fc.property(anyDate, anyLength, anyUnit, fc.boolean(), (start, length, unit, roll) => {
        const due = dueDate(start, length, unit, roll);
        expect(due <= dueDate(addDays(start, 1), length, unit, roll)).toBe(true);
        expect(due <= dueDate(start, length + 1, unit, roll)).toBe(true);
      }),
    );
  });

  it('ends on its last counted day, or on the first workday after it', () => {
    fc.assert(
      fc.property(anyDate, anyLength, anyUnit, (start, length, unit) => {
        const { raw, due } = term({ start, length, unit, roll: true });
        let workday = raw;
        while (!isWorkday(workday)) workday = addDays(workday, 1);
        expect(due).toBe(workday);
        expect(raw).toBe(dueDate(start, length, unit, false));
      }),
    );
  });

  it('of working days counts exactly that many, and passes the rest', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (start, length) => {
        const { due, offDaysPassed } = term({ start, length, unit: 'WORKDAY', roll: false });
        expect(isWorkday(due)).toBe(true);
        expect(due).toBe(addDays(start, length + offDaysPassed.length));
      }),
    );
  });

  it('of natural days is longer by the days excluded from it', () => {
    fc.assert(
      fc.property(anyDate, anyLength, fc.nat(60), fc.nat(20), (start, length, after, days) => {
        const from = addDays(start, after);
        const to = addDays(from, days);
        const { raw, excludedDays } = term({
          start,
          length,
          unit: 'DAY',
          roll: false,
          excluded: [{ from, to }],
        });
        expect(raw).toBe(addDays(start, length + excludedDays));
        expect(excludedDays).toBe(after > length ? 0 : days + (after === 0 ? 0 : 1));
      }),
    );
  });
});
