import { beijingIso, serialToInstant } from './beijing-time';
import { type CellValue, isDateCell, isErrorCell } from './cell';

/** From here on a spreadsheet has lost digits, whatever it shows. */
const EXACT_NUMBERS = 1e15;

/** A cell in a column of text: numbers with all their digits and without float noise, dates as they are shown. */
export function cellText(cell: CellValue | undefined, date1904 = false): string {
  if (cell === null || cell === undefined || isErrorCell(cell)) return '';
  if (isDateCell(cell)) return dateText(cell.date, date1904);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return cell;
}

/** True where a spreadsheet has rewritten a long number: `6.21785E+18`, or more digits than it can keep. */
export function hasLostDigits(cell: CellValue | undefined): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= EXACT_NUMBERS;
  return typeof cell === 'string' && /^\s*\d(\.\d+)?e\+\d+\s*$/i.test(cell);
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

function dateText(serial: number, date1904: boolean): string {
  const instant = serialToInstant(serial, date1904);
  if (Number.isNaN(new Date(instant).getTime())) return numberText(serial);
  const shown = beijingIso(instant).slice(0, 19).replace('T', ' ');
  return Number.isInteger(serial) ? shown.slice(0, 10) : shown;
}
