const BEIJING_MS = 8 * 3600_000;
const DAY_MS = 86_400_000;

/**
 * Day 0 of Excel's two calendars. The 1900 one holds a 29 February 1900 that never was, so this origin is right from
 * March 1900 on, which is all a petition needs.
 */
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);

/** Writes an instant as Beijing wall time, `2020-01-06T12:09:38+08:00`; the second is the grain. */
export function beijingIso(instant: number): string {
  return `${new Date(Math.floor(instant / 1000) * 1000 + BEIJING_MS).toISOString().slice(0, 19)}+08:00`;
}

/** An Excel serial as an instant: its wall time is Beijing's, rounded to the second as Excel shows it. */
export function serialToInstant(serial: number, date1904 = false): number {
  const origin = date1904 ? ORIGIN_1904 : ORIGIN_1900;
  return origin + Math.round(serial * 86_400) * 1000 - BEIJING_MS;
}

/** The serial (1900 calendar) that shows this instant's Beijing wall time in Excel, cut to the second. */
export function instantToSerial(instant: number): number {
  return (Math.floor(instant / 1000) * 1000 + BEIJING_MS - ORIGIN_1900) / DAY_MS;
}

/** The instant of a Beijing wall time, or null where the calendar or the clock has no such moment. */
export function beijingInstant(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number] = [0, 0, 0],
): number | null {
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && hour < 24 && minute < 60 && second < 60 ? time - BEIJING_MS : null;
}
