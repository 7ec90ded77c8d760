import { type Calendar, isWorkdayOf, type ScheduledDay } from './calendar';
import { addDays, isWeekend } from './dates';

/** A day of a wall calendar: what the offices do, and why where a schedule says so. */
export type WallDay = Readonly<{ date: string; off: boolean; scheduled: ScheduledDay | null }>;

/** The twelve months of a year, every day of them in order. */
export function wallCalendar(calendar: Calendar, year: number): readonly (readonly WallDay[])[] {
  const months: WallDay[][] = Array.from({ length: 12 }, () => []);
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    months[Number(date.slice(5, 7)) - 1]?.push({
      date,
      off: !isWorkdayOf(calendar, date),
      scheduled: calendar.scheduled(date),
    });
  }
  return months;
}

/** The days of a year that are not as their weekday would have them. */
export const unusualDays = (calendar: Calendar, year: number): readonly WallDay[] =>
  wallCalendar(calendar, year)
    .flat()
    .filter(({ date, off, scheduled }) => scheduled !== null && off !== isWeekend(date));
