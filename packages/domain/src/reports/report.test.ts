import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar/dates';
import { MOST_REPORT_ITEMS, REPORT_RHYTHMS } from './report';
import {
  countReports,
  isLate,
  owedReports,
  owedToCounty,
  periodOf,
  periodsOf,
  readReport,
  reportsFor,
  requirePeriod,
  type Obligation,
  type ReportingUnit,
} from './report.rules';

const WEEKLY: Obligation = { rhythm: 'WEEKLY', scope: 'UNITS', fromOn: '2026-03-02', untilOn: null };
const unit = (unitId: string, fromOn = '2026-01-01', untilOn: string | null = null): ReportingUnit => ({
  unitId,
  officialId: `${unitId}-officer`,
  backupId: `${unitId}-backup`,
  fromOn,
  untilOn,
});

describe('what the county is owed', () => {
  it.each([
    ['TOWNSHIP', 'TENANT', true],
    ['TOWNSHIP', 'UNITS', false],
    ['COUNTY_OFFICE', 'TENANT', true],
    ['COUNTY_OFFICE', 'UNITS', true],
  ] as const)('of a %s, for %s: %s', (kind, scope, owed) => {
    expect(owedToCounty(kind, scope)).toBe(owed);
  });

  it('is counted with what fell due, so that nothing due is not taken for nothing missing', () => {
    const [village, week] = [unit('甲'), '2026-03-08'];
    const count = (
      units: ReportingUnit[],
      there: { unitId: string; periodUntil: string }[],
      today = '2026-03-10',
    ) => countReports(WEEKLY, units, there, today);
    expect(count([village], [])).toEqual({ due: 1, missing: 1 });
    expect(count([village], [{ unitId: '甲', periodUntil: week }])).toEqual({ due: 1, missing: 0 });
    expect(count([], [])).toEqual({ due: 0, missing: 0 });
    expect(count([village], [], week)).toEqual({ due: 0, missing: 0 });
  });
});

describe('a period', () => {
  it.each([
    ['WEEKLY', '2026-03-02', '2026-03-02', '2026-03-08'],
    ['WEEKLY', '2026-03-08', '2026-03-02', '2026-03-08'],
    ['WEEKLY', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['MONTHLY', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['MONTHLY', '2026-12-31', '2026-12-01', '2026-12-31'],
  ] as const)('%s in which %s lies goes from %s to %s', (rhythm, day, from, until) => {
    expect(periodOf(rhythm, day)).toEqual({ from, until });
  });

  it('holds each day once, whatever the day', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_RHYTHMS), days, (rhythm, day) => {
        const period = periodOf(rhythm, day);
        expect(period.from <= day && day <= period.until).toBe(true);
        expect(periodOf(rhythm, addDays(period.until, 1)).from).toBe(addDays(period.until, 1));
        expect(periodOf(rhythm, period.until)).toEqual(period);
      }),
    );
  });

  it('is due by the end of its last day in Beijing, and late a second after', () => {
    const period = periodOf('WEEKLY', '2026-03-08');
    expect(isLate(period, new Date('2026-03-08T15:59:59Z'))).toBe(false);
    expect(isLate(period, new Date('2026-03-08T16:00:00Z'))).toBe(true);
  });

  it('is asked for from the one in which the obligation begins to the last that ends within it', () => {
    const obligation = { ...WEEKLY, fromOn: '2026-03-04', untilOn: '2026-03-24' };
    expect(periodsOf(obligation, '2026-01-01', '2026-04-30').map(({ until }) => until)).toEqual([
      '2026-03-08',
      '2026-03-15',
      '2026-03-22',
    ]);
    expect(periodsOf(obligation, '2026-03-10', '2026-03-16').map(({ until }) => until)).toEqual([
      '2026-03-15',
      '2026-03-22',
    ]);
  });

  it('is named by its last day, and not before it begins', () => {
    expect(requirePeriod(WEEKLY, '2026-03-08', '2026-03-02').from).toBe('2026-03-02');
    for (const [until, today] of [
      ['2026-03-07', '2026-03-20'],
      ['2026-03-15', '2026-03-08'],
      ['2026-03-01', '2026-03-20'],
    ] as const)
      expect(() => requirePeriod(WEEKLY, until, today)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});

describe('what is owed', () => {
  const owed = (today: string, submitted: { unitId: string | null; periodUntil: string }[] = []) =>
    owedReports(WEEKLY, [unit('甲'), unit('乙', '2026-03-09', '2026-03-15')], submitted, today).map(
      ({ period, state, daysLate, unit: of }) => `${of?.unitId} ${period.until} ${state} ${daysLate}`,
    );

  it('is running up to the last day, and missing from the next', () => {
    expect(owed('2026-03-08')).toEqual(['甲 2026-03-08 RUNNING 0']);
    expect(owed('2026-03-09')).toEqual([
      '甲 2026-03-08 MISSING 1',
      '甲 2026-03-15 RUNNING 0',
      '乙 2026-03-15 RUNNING 0',
    ]);
  });

  it('is owed by units with an officer on the last day of the period', () => {
    expect(owed('2026-03-23')).toEqual([
      '甲 2026-03-08 MISSING 15',
      '甲 2026-03-15 MISSING 8',
      '乙 2026-03-15 MISSING 8',
      '甲 2026-03-22 MISSING 1',
      '甲 2026-03-29 RUNNING 0',
    ]);
  });

  it('is over with the report of that unit and period, and with no other', () => {
    const submitted = [
      { unitId: '甲', periodUntil: '2026-03-08' },
      { unitId: '乙', periodUntil: '2026-03-08' },
    ];
    expect(owed('2026-03-09', submitted)).toEqual(['甲 2026-03-15 RUNNING 0', '乙 2026-03-15 RUNNING 0']);
  });

  it('is the tenant’s own where it reports to the county, officers or none', () => {
    const monthly: Obligation = { rhythm: 'MONTHLY', scope: 'TENANT', fromOn: '2026-02-10', untilOn: null };
    const found = owedReports(monthly, [], [{ unitId: null, periodUntil: '2026-02-28' }], '2026-04-01');
    expect(found.map(({ period, state }) => [period.until, state])).toEqual([
      ['2026-03-31', 'MISSING'],
      ['2026-04-30', 'RUNNING'],
    ]);
  });

  it('is always one of the periods, once for each unit, whatever was submitted', () => {
    const daily = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-03-02', n));
    fc.assert(
      fc.property(daily, fc.uniqueArray(fc.integer({ min: 0, max: 12 })), (today, weeks) => {
        const submitted = weeks.map((n) => ({ unitId: '甲', periodUntil: addDays('2026-03-08', n * 7) }));
        const rows = owedReports(WEEKLY, [unit('甲')], submitted, today);
        const ends = rows.map(({ period }) => period.until);
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.some((until) => submitted.some(({ periodUntil }) => periodUntil === until))).toBe(false);
        for (const { period, state, daysLate } of rows) {
          expect(state).toBe(period.until < today ? 'MISSING' : 'RUNNING');
          expect(daysLate).toBe(Math.max(0, daysBetween(period.until, today)));
        }
      }),
    );
  });

  it('is submitted by the officer or the backup while they serve, and by nobody else', () => {
    const served = unit('甲', '2026-03-01', '2026-03-31');
    for (const who of ['甲-officer', '甲-backup']) {
      expect(reportsFor(served, who, '2026-03-31')).toBe(true);
      expect(reportsFor(served, who, '2026-04-01')).toBe(false);
    }
    expect(reportsFor(served, '乙-officer', '2026-03-31')).toBe(false);
    expect(reportsFor({ ...served, backupId: null }, null, '2026-03-31')).toBe(false);
  });
});

describe('a report', () => {
  const item = { subject: 'ROADS', title: ' 村口道路塌陷 ', description: '' } as const;

  it('has items, or says that there is nothing', () => {
    expect(readReport({ items: [item] })).toEqual({
      zero: false,
      content: null,
      items: [{ subject: 'ROADS', title: '村口道路塌陷', description: null }],
    });
    expect(readReport({ zero: true, content: '本周无情况' })).toEqual({
      zero: true,
      content: '本周无情况',
      items: [],
    });
  });

  it.each([
    ['nothing at all', {}, 'REQUIRED'],
    ['a text alone', { content: '平安无事' }, 'REQUIRED'],
    ['no items, and not zero', { zero: false, items: [] }, 'REQUIRED'],
    ['zero, and an item', { zero: true, items: [item] }, 'INVALID'],
    ['an item without a title', { items: [{ ...item, title: '　' }] }, 'REQUIRED'],
    ['a title of 101 characters', { items: [{ ...item, title: '路'.repeat(101) }] }, 'INVALID'],
    ['too many items', { items: Array.from({ length: MOST_REPORT_ITEMS + 1 }, () => item) }, 'TOO_LARGE'],
  ])('is refused with %s', (_, written, code) => {
    expect(() => readReport(written)).toThrow(expect.objectContaining({ code }));
  });
});
