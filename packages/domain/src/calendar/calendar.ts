import type { Language } from '../shared/words';
import { isWeekend, yearOf, addDays } from './dates';

type Text = Readonly<Record<Language, string>>;

/** A day on which offices are closed, and why: a holiday, or just a weekend. `source` tells of a day added here. */
export type OffDay = Readonly<{ date: string; name: Text; source?: Text }>;

/** What a schedule says of a day: off, or worked although it is a weekend or was to be off (调休). */
export type ScheduledDay = Readonly<{ off: boolean; name: Text; source?: Text }>;

/** A day that a county or a tenant adds: a holiday of its own, a schedule published meanwhile, a change of one. */
export type AddedDay = Readonly<{
  date: string;
  off: boolean;
  name: Text;
  source: Text;
  publishedOn: string;
  /** Since when it does not hold any more. */
  withdrawnOn?: string | null;
}>;

/** Which days offices work, as far as it is known. */
export type Calendar = Readonly<{
  /** What a schedule says of that day; null leaves it to the weekday. */
  scheduled: (date: string) => ScheduledDay | null;
  /** Whether that year's schedule is known; of any other year only the weekends are. */
  isPublished: (year: number) => boolean;
}>;

const WEEKEND: Text = { zh: '周末', en: 'weekend' };

/** The first day of October is in every year's schedule: a year is known when that day is. */
export const nationalDay = (year: number): string => `${year}-10-01`;

/**
 * A calendar with days added to it, the later published before the earlier; `asOf` leaves out what was not known that day.
 * Days added for a year of which nobody has the schedule make it known once they reach National Day.
 */
export function withDays(calendar: Calendar, days: readonly AddedDay[], asOf?: string): Calendar {
  const known = days.filter(({ publishedOn, withdrawnOn }) =>
    asOf === undefined ? !withdrawnOn : publishedOn <= asOf && !(withdrawnOn && withdrawnOn <= asOf),
  );
  if (known.length === 0) return calendar;
  const added = new Map(
    known
      .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))
      .map(({ date, off, name, source }) => [date, { off, name, source }]),
  );
  return {
    scheduled: (date) => added.get(date) ?? calendar.scheduled(date),
    isPublished: (year) => calendar.isPublished(year) || (added.get(nationalDay(year))?.off ?? false),
  };
}

/** Whether offices work that day, make-up workdays (调休) included. */
export function isWorkdayOf(calendar: Calendar, date: string): boolean {
  const day = calendar.scheduled(date);
  return day === null ? !isWeekend(date) : !day.off;
}

/** Whether no schedule still to come can change this day: New Year's reaches back into the last week of December. */
export const isSettledOf = (calendar: Calendar, date: string): boolean =>
  calendar.isPublished(yearOf(date)) && calendar.isPublished(yearOf(addDays(date, 7)));

/** What closes the offices that day, or null on a workday. */
export function offDayOf(calendar: Calendar, date: string): OffDay | null {
  const day = calendar.scheduled(date);
  if (day === null) return isWeekend(date) ? { date, name: WEEKEND } : null;
  return day.off ? { date, name: day.name, ...(day.source && { source: day.source }) } : null;
}

/** A day worked although it is a weekend (调休上班), or only because somebody here said so; null for any other. */
export function addedWorkdayOf(calendar: Calendar, date: string): OffDay | null {
  const day = calendar.scheduled(date);
  if (day === null || day.off || !(day.source || isWeekend(date))) return null;
  return { date, name: day.name, ...(day.source && { source: day.source }) };
}
