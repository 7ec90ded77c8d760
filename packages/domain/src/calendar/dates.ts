/**
 * Civil dates in Beijing as ISO strings `YYYY-MM-DD`; they compare and sort as text. Arithmetic is done in UTC, so no
 * result depends on the time zone of the process.
 */
const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** The date on a Beijing wall calendar at that instant. */
export function beijingDate(instant: Date): string {
  return isoDate(instant.getTime() + BEIJING_OFFSET_MS);
}

/** Its month there, `2026-03`. */
export const beijingMonth = (instant: Date): string => beijingDate(instant).slice(0, 7);

/** The date `days` after `date`; before it, if negative. Throws `RangeError` on what is not a date. */
export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(date) + days * DAY_MS);
}

/** How many days `to` comes after `from`; negative when it comes before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function isWeekend(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
