import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deriveClocks } from '../clocks/derive';
import { explainClock } from '../clocks/explain';
import { PROFILES } from '../clocks/profiles';
import { type AddedDay, isSettledOf, isWorkdayOf, offDayOf, withDays } from './calendar';
import { checkPublication, daysToAdd, requireOwnDayAhead } from './calendar-day.rules';
import { unusualDays, wallCalendar } from './calendar-year';
import { addDays } from './dates';
import { isPublished, isWorkday, nationalCalendar } from './holidays';
import { publishedOn } from './publications';
import { dueDate, TERM_UNITS, term } from './term';

const day = (date: string, off: boolean, more: Partial<AddedDay> = {}): AddedDay => ({
  date,
  off,
  name: { zh: '县庆日', en: 'County Day' },
  source: { zh: '县政府通知', en: 'county notice' },
  publishedOn: '2026-02-01',
  ...more,
});
const national = nationalCalendar();
const local = (...days: AddedDay[]) => withDays(national, days);

describe('what was known on a day', () => {
  it.each([
    ['2019-05-02', '2019-03-21', true, 'an ordinary Thursday before the bridge was announced'],
    ['2019-05-02', '2019-03-22', false, 'off from the announcement on'],
    ['2019-04-28', '2019-03-21', false, 'a Sunday, not yet worked'],
    ['2019-04-28', '2019-03-22', true, 'worked for the bridge'],
    ['2020-02-01', '2020-01-26', true, 'a Saturday that was to be worked'],
    ['2020-02-01', '2020-01-27', false, 'in the holiday as prolonged'],
    ['2020-01-31', '2020-01-26', true, 'the first day back'],
    ['2020-01-31', '2020-01-27', false, 'in the holiday as prolonged'],
    ['2015-09-03', '2015-05-12', true, 'an ordinary Thursday'],
    ['2015-09-03', '2015-05-13', false, 'the holiday of a single year'],
    ['2026-02-17', '2025-11-03', true, 'the Spring Festival of a year without a schedule'],
    ['2026-02-17', '2025-11-04', false, 'off with its schedule'],
    ['2018-12-31', '2018-12-05', true, 'New Year’s in the old year is in the new year’s schedule'],
    ['2018-12-31', '2018-12-06', false, 'off with the schedule of 2019'],
  ])('%s, on %s, is worked: %s, %s', (date, asOf, worked) => {
    expect(isWorkdayOf(nationalCalendar(asOf), date)).toBe(worked);
  });

  it('is what is known now, once all was published', () => {
    const today = nationalCalendar('2099-01-01');
    for (let date = '2004-01-01'; date < '2027-06-01'; date = addDays(date, 1))
      expect([date, isWorkdayOf(today, date)]).toEqual([date, isWorkday(date)]);
  });

  it('makes a date provisional until its schedule is published', () => {
    const provisional = (asOf: string) =>
      term({ start: '2026-02-01', length: 15, unit: 'DAY', roll: true, calendar: nationalCalendar(asOf) });
    expect(provisional('2025-11-03')).toMatchObject({ due: '2026-02-16', provisional: true });
    expect(provisional('2025-11-04')).toMatchObject({ due: '2026-02-24', provisional: false });
  });

  it('was published before the year, for every year in the data', () => {
    for (let year = 2004; isPublished(year); year += 1) {
      expect(publishedOn(year) < `${year}-01-01`).toBe(true);
      expect(publishedOn(year) >= `${year - 1}-10-01`).toBe(true);
    }
  });
});

describe('a day added', () => {
  it('is off or worked, says who says so, and leaves all others alone', () => {
    const calendar = local(day('2026-03-17', true), day('2026-03-14', false));
    expect(offDayOf(calendar, '2026-03-17')).toEqual({
      date: '2026-03-17',
      name: { zh: '县庆日', en: 'County Day' },
      source: { zh: '县政府通知', en: 'county notice' },
    });
    expect(isWorkdayOf(calendar, '2026-03-14')).toBe(true);
    expect(isWorkdayOf(calendar, '2026-03-15')).toBe(false);
    expect(isWorkdayOf(national, '2026-03-17')).toBe(true);
  });

  it('moves a date that ends on it, and is named in what a petitioner reads', () => {
    const [clock] = deriveClocks(
      PROFILES['cn-2022'],
      null,
      [{ kind: 'RECEIVED', on: '2026-03-02' }],
      local(day('2026-03-17', true)),
    );
    expect(clock?.due).toBe('2026-03-18');
    expect(clock && explainClock(clock, 'zh')).toContain(
      '届满之日逢县庆日（3月17日，依据：县政府通知），顺延至2026年3月18日。',
    );
    expect(clock && explainClock(clock, 'en')).toContain('(County Day, 17 March, by county notice)');
  });

  it('brings a date forward where it is worked, and is named too', () => {
    const [clock] = deriveClocks(
      PROFILES['cn-2022'],
      null,
      [{ kind: 'RECEIVED', on: '2026-03-06' }],
      local(day('2026-03-21', false, { name: { zh: '补班', en: 'make-up' } })),
    );
    expect(clock?.due).toBe('2026-03-21');
    expect(clock && explainClock(clock, 'zh')).toContain(
      '补班（3月21日，依据：县政府通知），为工作日，不顺延。',
    );
    expect(clock && explainClock(clock, 'en')).toContain(
      'Offices work on: make-up, 21 March, by county notice.',
    );
    const object = term({
      start: '2026-03-20',
      length: 1,
      unit: 'WORKDAY',
      roll: true,
      calendar: local(day('2026-03-21', false)),
    });
    expect(object).toMatchObject({ due: '2026-03-21', addedWorkdays: [{ date: '2026-03-21' }] });
  });

  it('gives way to one published later, whatever the order they are kept in', () => {
    const earlier = day('2026-03-17', true);
    const later = day('2026-03-17', false, { publishedOn: '2026-02-10' });
    expect(isWorkdayOf(local(earlier, later), '2026-03-17')).toBe(true);
    expect(isWorkdayOf(local(later, earlier), '2026-03-17')).toBe(true);
  });

  it('holds from its publication until it is withdrawn', () => {
    const withdrawn = day('2026-03-17', true, { withdrawnOn: '2026-02-20' });
    const worked = (asOf?: string) => isWorkdayOf(withDays(national, [withdrawn], asOf), '2026-03-17');
    expect(['2026-01-31', '2026-02-01', '2026-02-19', '2026-02-20', undefined].map(worked)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('settles a year of which nobody had the schedule, once National Day is among them', () => {
    const year = (...dates: string[]) => local(...dates.map((date) => day(date, true)));
    expect(isSettledOf(year('2098-05-01'), '2098-05-01')).toBe(false);
    expect(isSettledOf(year('2098-05-01', '2098-10-01'), '2098-05-01')).toBe(true);
  });

  it('alone moves dates: with none, every term ends as the nation’s calendar has it', () => {
    fc.assert(
      fc.property(
        fc.nat(366 * 22).map((days) => addDays('2004-01-05', days)),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(...TERM_UNITS),
        fc.boolean(),
        (start, length, unit, roll) => {
          const due = dueDate(start, length, unit, roll);
          expect(term({ start, length, unit, roll, calendar: withDays(national, []) }).due).toBe(due);
          const off = term({ start, length, unit, roll: true, calendar: local(day(due, true)) }).due;
          expect(off > due || !roll).toBe(true);
          expect(
            term({
              start,
              length,
              unit,
              roll,
              calendar: local(day(due, true, { withdrawnOn: '2026-02-02' })),
            }).due,
          ).toBe(due);
        },
      ),
    );
  });
});

describe('no change revives a term that was over when it was published', () => {
  const revisions = [
    ['2019-03-22', ['2019-05-02', '2019-05-03'], ['2019-04-28', '2019-05-05']],
    ['2020-01-27', ['2020-01-31', '2020-02-01', '2020-02-02'], []],
  ] as const;

  it.each(revisions.map(([published]) => published))(
    'the nation’s of %s, at short notice, moves what ran and nothing that was over',
    (published, ..._days) => {
      const [before, after] = [nationalCalendar(addDays(published, -1)), nationalCalendar(published)];
      let moved = 0;
      for (let start = addDays(published, -90); start <= addDays(published, 60); start = addDays(start, 1))
        for (const [length, unit] of [
          [15, 'DAY'],
          [60, 'DAY'],
          [5, 'WORKDAY'],
        ] as const) {
          const due = (calendar: typeof before) => term({ start, length, unit, roll: true, calendar }).due;
          const [was, is] = [due(before), due(after)];
          const over = was < published;
          expect([start, is]).toEqual([start, over ? was : is]);
          if (!over && was !== is) moved += 1;
        }
      expect(moved).toBeGreaterThan(0);
    },
  );

  it.each(revisions)(
    'so entered by a county that has not the newer data: of %s',
    (published, off, worked) => {
      const known = nationalCalendar(addDays(published, -1));
      const entered = [
        ...off.map((date) => day(date, true, { publishedOn: published })),
        ...worked.map((date) => day(date, false, { publishedOn: published })),
      ];
      for (const { date } of entered)
        expect(checkPublication(published, date, addDays(published, 9))).toBeUndefined();
      const calendar = withDays(known, entered);
      for (let start = addDays(published, -40); start < addDays(published, 20); start = addDays(start, 1))
        expect([start, term({ start, length: 15, unit: 'DAY', roll: true, calendar }).due]).toEqual([
          start,
          dueDate(start, 15, 'DAY', true),
        ]);
    },
  );
});

describe('a wall calendar', () => {
  it('has every day of a year once, and tells which are not as their weekday', () => {
    const months = wallCalendar(national, 2026);
    expect(months.map((days) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    const unusual = unusualDays(national, 2026);
    expect(unusual.map(({ date, off }) => [date, off])).toContainEqual(['2026-10-01', true]);
    expect(unusual.map(({ date, off }) => [date, off])).toContainEqual(['2026-10-10', false]);
    expect(unusual.some(({ date }) => date === '2026-10-03')).toBe(false);
    expect(unusualDays(nationalCalendar('2025-01-01'), 2026)).toEqual([]);
  });
});

describe('what may be added', () => {
  it('is a stretch of days not too far away', () => {
    expect(daysToAdd('2026-03-17', '2026-03-19', '2026-03-01')).toEqual([
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
    ]);
    for (const [from, to] of [
      ['2026-03-17', '2026-03-16'],
      ['2026-03-01', '2026-04-01'],
      ['2024-03-01', '2024-03-01'],
      ['2029-03-01', '2029-03-01'],
    ] as const)
      expect(() => daysToAdd(from, to, '2026-03-01')).toThrow('不正确');
  });

  it('has been published', () => {
    expect(() => checkPublication('2026-03-02', '2026-03-05', '2026-03-01')).toThrow('不能晚于今天');
    expect(checkPublication('2026-03-01', '2026-03-05', '2026-03-01')).toBeUndefined();
  });

  it('does not lie before its publication, and of an office not before today', () => {
    expect(() => checkPublication('2026-11-30', '2026-11-01', '2026-11-30')).toThrow(
      '公布之日2026年11月30日',
    );
    expect(checkPublication('2026-11-30', '2026-11-30', '2026-11-30')).toBeUndefined();
    expect(() => requireOwnDayAhead('2026-11-29', '2026-11-30')).toThrow('最早为今天2026年11月30日');
    expect(requireOwnDayAhead('2026-11-30', '2026-11-30')).toBeUndefined();
  });
});
