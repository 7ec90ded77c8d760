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

/** Whether it is a day there is, written `2026-03-05`: 30 February is read as some day in March, if it is read at all. */
export const isDate = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(midnight(value));

/** The date so many whole days after `date`; before it, if negative. Throws `RangeError` on what is not a date, and beyond the year 9999. */
export function addDays(date: string, days: number): string {
  return isoDate(millisecondsOf(date) + whole(days) * DAY_MS);
}

/** How many days `to` comes after `from`; negative when it comes before. Throws `RangeError` on what is not a date. */
export function daysBetween(from: string, to: string): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / DAY_MS;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Sunday is 0. Throws `RangeError` on what is not a date. */
export const weekdayOf = (date: string): number => new Date(millisecondsOf(date)).getUTCDay();

/** Throws `RangeError` on what is not a date. */
export const isWeekend = (date: string): boolean => [0, 6].includes(weekdayOf(date));

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

/** NaN where it is no date. */
function midnight(text: string): number {
  const read = WRITTEN.test(text) ? new Date(text) : null;
  return read?.getUTCDate() === Number(text.slice(8)) ? read.getTime() : Number.NaN;
}

function millisecondsOf(date: string): number {
  const read = midnight(date);
  if (Number.isNaN(read)) throw new RangeError(`not a date: ${date}`);
  return read;
}

function whole(days: number): number {
  if (!Number.isInteger(days)) throw new RangeError(`not a number of days: ${days}`);
  return days;
}

function isoDate(milliseconds: number): string {
  const written = new Date(milliseconds).toISOString();
  // a year of more digits is written with a sign, and sorts nowhere
  if (!/^\d{4}-/.test(written)) throw new RangeError(`no day within the years 0000 to 9999: ${written}`);
  return written.slice(0, 10);
}
