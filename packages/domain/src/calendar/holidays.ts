import schedules from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Language } from '../shared/errors';
import { addDays, isWeekend, yearOf } from './dates';

/**
 * The State Council's yearly schedules. The library's data file is read rather than its functions: plain JSON means the
 * same in every module system, and no time zone gets in. An entry reads `Spring Festival,春节,4`.
 */
const holidays: Readonly<Record<string, string>> = schedules.holidays;
const makeUpWorkdays: Readonly<Record<string, string>> = schedules.workdays;

/** A day on which offices are closed, and why: a holiday, or just a weekend. */
export type OffDay = Readonly<{
  date: string;
  name: Readonly<Record<Language, string>>;
}>;

const WEEKEND = { zh: '周末', en: 'weekend' } as const;

/** Whether that year's schedule is known; of any other year only the weekends are. */
export function isPublished(year: number): boolean {
  return `${year}-10-01` in holidays;
}

/** Whether no schedule still to come can change this day: New Year's reaches back into the last week of December. */
export function isSettled(date: string): boolean {
  return isPublished(yearOf(date)) && isPublished(yearOf(addDays(date, 7)));
}

/** Whether offices work that day, make-up workdays (调休) included. */
export function isWorkday(date: string): boolean {
  return date in makeUpWorkdays || !(date in holidays || isWeekend(date));
}

/** What closes the offices that day, or null on a workday. */
export function offDayName(date: string): OffDay['name'] | null {
  if (isWorkday(date)) return null;
  const [en, zh] = holidays[date]?.split(',') ?? [];
  return en && zh ? { zh, en } : WEEKEND;
}
