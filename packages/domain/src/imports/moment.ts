import { beijingInstant, beijingIso, serialToInstant } from './beijing-time';
import { type CellValue, isDateCell } from './cell';

/** How a column without leading year orders its dates: `06/20/2016` or `20/06/2016`. */
export const DATE_ORDERS = ['MDY', 'DMY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A moment in Beijing wall time; `dateOnly` where the file gives no time of day (it then reads 00:00:00). */
export interface Moment {
  readonly at: string;
  readonly dateOnly: boolean;
}

export type MomentProblem =
  | 'DATE_UNREADABLE'
  | 'DATE_AMBIGUOUS'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_TOO_EARLY'
  | 'DATE_IN_FUTURE';

export interface MomentOptions {
  readonly now: Date;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** What {@link suggestDateOrder} found or the importer chose; without it `06/07/2016` is refused as ambiguous. */
  readonly dateOrder?: DateOrder | null;
}

type Reading = { instant: number | null; dateOnly: boolean } | MomentProblem;

/** No petition office of ours is older; an earlier date is a slip, or a number that is no date. */
const EARLIEST = Date.parse('1949-10-01T00:00:00+08:00');
const LAST_SERIAL = 2_958_465;

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const weekday = /^\s*\(?(?:星期|周)[一二三四五六日天]\)?/;
const timeOfDay =
  /^(上午|下午|am|pm)?\s*(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*(?:[:分]\s*(?:(\d{1,2})(?:\.\d+)?\s*秒?)?)?)?\s*(am|pm)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date of any kind met in real files as Beijing wall time: real date cells (either calendar), serials as text,
 * `2020/1/6 12:09:38`, `2020-01-06`, `2020年1月6日 12时`, `20200106`, ISO with a zone (converted to Beijing),
 * `06/20/2016 10:04:21 PM` once the column's order is known, and Unix seconds or milliseconds.
 */
export function readMoment(cell: CellValue, options: MomentOptions): Moment | MomentProblem {
  const reading = readCell(cell, options);
  if (typeof reading === 'string') return reading;
  const { instant, dateOnly } = reading;
  if (instant === null) return 'DATE_IMPOSSIBLE';
  if (instant < EARLIEST) return 'DATE_TOO_EARLY';
  if (instant > options.now.getTime()) return 'DATE_IN_FUTURE';
  return { at: beijingIso(instant), dateOnly };
}

/**
 * The order of day and month in a column whose dates end with the year, where one of its cells proves it (a part above
 * 12); null where none does or two disagree.
 */
export function suggestDateOrder(cells: Iterable<CellValue | undefined>): DateOrder | null {
  const proofs = new Set<DateOrder>();
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? yearLast.exec(cell.normalize('NFKC').trim()) : null;
    if (parts && Number(parts[1]) > 12) proofs.add('DMY');
    if (parts && Number(parts[2]) > 12) proofs.add('MDY');
  }
  const [only, ...others] = proofs;
  return only && others.length === 0 ? only : null;
}

function readCell(cell: CellValue, options: MomentOptions): Reading {
  if (isDateCell(cell)) return fromSerial(cell.date, options);
  if (typeof cell === 'number') return fromNumber(cell, options);
  if (typeof cell !== 'string') return 'DATE_UNREADABLE';
  const text = cell.normalize('NFKC').trim();
  return /^\d+(\.\d+)?$/.test(text) ? fromNumber(Number(text), options) : fromText(text, options);
}

function fromSerial(serial: number, { date1904 }: MomentOptions): Reading {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return 'DATE_IMPOSSIBLE';
  return { instant: serialToInstant(serial, date1904), dateOnly: Number.isInteger(serial) };
}

/** The ranges do not overlap: serials have up to 7 digits, `20200106` 8, Unix seconds 10, milliseconds 13. */
function fromNumber(value: number, options: MomentOptions): Reading {
  if (value <= LAST_SERIAL) return fromSerial(value, options);
  if (!Number.isInteger(value)) return 'DATE_UNREADABLE';
  const digits = String(value);
  if (digits.length === 8 || digits.length === 14) return fromDigits(digits);
  if (digits.length === 10) return { instant: value * 1000, dateOnly: false };
  if (digits.length === 13) return { instant: value, dateOnly: false };
  return 'DATE_UNREADABLE';
}

function fromDigits(digits: string): Reading {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  return {
    instant: beijingInstant([part(0, 4), part(4, 6), part(6, 8)], [part(8, 10), part(10, 12), part(12, 14)]),
    dateOnly: digits.length === 8,
  };
}

function fromText(text: string, { dateOrder }: MomentOptions): Reading {
  const leading = yearFirst.exec(text);
  const trailing = leading ? null : yearLast.exec(text);
  const found = leading ?? trailing;
  if (!found) return 'DATE_UNREADABLE';
  const [a, b, c] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (trailing && !dateOrder) return 'DATE_AMBIGUOUS';
  const date: [number, number, number] = leading ? [a, b, c] : dateOrder === 'MDY' ? [c, a, b] : [c, b, a];

  const rest = text
    .slice(found[0].length)
    .replace(weekday, '')
    .replace(/^\s*t(?=\d)/i, '')
    .trim();
  return rest === '' ? { instant: beijingInstant(date), dateOnly: true } : withTime(date, rest);
}

function withTime(date: [number, number, number], text: string): Reading {
  const found = timeOfDay.exec(text);
  if (!found) return 'DATE_UNREADABLE';
  const [, before, hourText, minute = '0', second = '0', after, zone] = found;
  const half = (before ?? after)?.toLowerCase();
  const hour = half
    ? onTwelveHourClock(Number(hourText), half === 'pm' || half === '下午')
    : Number(hourText);
  if (hour === null) return { instant: null, dateOnly: false };
  const instant = beijingInstant(date, [hour, Number(minute), Number(second)]);
  return { instant: instant === null || !zone ? instant : instant + zoneShift(zone), dateOnly: false };
}

/** `下午 15:00` is met too, so an afternoon hour may already be counted to 24. */
function onTwelveHourClock(hour: number, afternoon: boolean): number | null {
  if (afternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour < 12 ? hour : null;
}

/** The milliseconds between a wall time read as Beijing's and the same wall time read in its own zone. */
function zoneShift(zone: string): number {
  const [hours, minutes] = /^z$/i.test(zone) ? [0, 0] : [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const offset = (hours * 60 + minutes) * (zone.startsWith('-') ? -1 : 1);
  return (8 * 60 - offset) * 60_000;
}
