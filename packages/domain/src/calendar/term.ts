import type { Language } from '../shared/words';
import { addDays } from './dates';
import { addedWorkdayOf, type Calendar, isSettledOf, isWorkdayOf, type OffDay, offDayOf } from './calendar';
import { nationalCalendar } from './holidays';
import { requireCount, requireDay, requireOneOf } from './term.rules';

export const TERM_UNITS = ['DAY', 'WORKDAY'] as const;
/** `DAY` is a natural day, `WORKDAY` one on which offices work (工作日). */
export type TermUnit = (typeof TERM_UNITS)[number];

/** So many of a unit: `5个工作日`, `5 working days`. */
export function daysText(n: number, unit: TermUnit, language: Language): string {
  if (language === 'zh') return `${n}${unit === 'DAY' ? '日' : '个工作日'}`;
  return `${n} ${unit === 'DAY' ? '' : 'working '}day${n === 1 ? '' : 's'}`;
}

/** A stretch of days, both ends included. */
export type DateRange = Readonly<{
  from: string;
  to: string;
}>;

export type TermRequest = Readonly<{
  /** The day of the event, which is itself not counted (民法典第二百零一条). */
  start: string;
  length: number;
  unit: TermUnit;
  /** Whether a last day on which offices are closed moves to the next workday (民法典第二百零三条). */
  roll: boolean;
  /** Days that do not run, such as those of a hearing. */
  excluded?: readonly DateRange[];
  /** Which days are worked; the nation's if not given. */
  calendar?: Calendar;
}>;

export type Term = Readonly<{
  /** The last day counted. */
  raw: string;
  /** The day the term ends: `raw`, moved on if it rolled. */
  due: string;
  /** Whether a holiday schedule not yet known may still move the date. */
  provisional: boolean;
  /** The off-days that made the term end later: not counted, or rolled over. */
  offDaysPassed: readonly OffDay[];
  /** Days that made it end earlier: weekends that are worked (调休上班), and what somebody here has worked. */
  addedWorkdays: readonly OffDay[];
  /** How many days were left out because they are `excluded`. */
  excludedDays: number;
}>;

/**
 * Counts a term and keeps what it passed on the way, so that the date can be explained.
 *
 * @throws RangeError where it would end after the year 9999
 * @throws RuleViolation INVALID where the start is no day, the length no number of days, or the unit unknown
 */
export function term(request: TermRequest): Term {
  const { start, length, unit, roll, excluded = [], calendar = nationalCalendar() } = request;
  requireCount(length);
  requireOneOf(TERM_UNITS, unit);
  for (const date of [start, ...excluded.flatMap(({ from, to }) => [from, to])]) requireDay(date);
  const isExcluded = (date: string) => excluded.some(({ from, to }) => from <= date && date <= to);
  const isOpen = (date: string) => !isExcluded(date) && isWorkdayOf(calendar, date);
  const passed: string[] = [];

  let raw: string;
  if (unit === 'WORKDAY') raw = count(start, length, isOpen, passed);
  else if (excluded.length > 0) raw = count(start, length, (date) => !isExcluded(date), passed);
  else raw = addDays(start, length);

  let due = raw;
  while (roll && !isOpen(due)) {
    passed.push(due);
    due = addDays(due, 1);
  }

  const counted = unit === 'WORKDAY' ? daysAfter(start, due) : roll ? [due] : [];
  const consulted = unit === 'WORKDAY' ? [addDays(start, 1), due] : roll ? [raw, due] : [];
  return {
    raw,
    due,
    provisional: !consulted.every((date) => isSettledOf(calendar, date)),
    offDaysPassed: passed.flatMap((date) => (isExcluded(date) ? null : offDayOf(calendar, date)) ?? []),
    addedWorkdays: counted.flatMap((date) => addedWorkdayOf(calendar, date) ?? []),
    excludedDays: passed.filter(isExcluded).length,
  };
}

/** The day a term ends: `start` is not counted, and `roll` moves a last day that is an off-day to the next workday. Throws as `term` does. */
export function dueDate(start: string, length: number, unit: TermUnit, roll: boolean): string {
  return term({ start, length, unit, roll }).due;
}

/** The last of `length` days after `start` that count; the days between that do not are added to `passed`. */
function count(start: string, length: number, counts: (date: string) => boolean, passed: string[]): string {
  let date = start;
  for (let left = length; left > 0; ) {
    date = addDays(date, 1);
    if (counts(date)) left -= 1;
    else passed.push(date);
  }
  return date;
}

function daysAfter(start: string, end: string): string[] {
  const days: string[] = [];
  for (let date = addDays(start, 1); date <= end; date = addDays(date, 1)) days.push(date);
  return days;
}
