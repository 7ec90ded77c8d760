/** A day count as Excel stores dates: the workbook decides whether it counts from 1900 or from 1904. */
export interface DateCell {
  readonly date: number;
}

/** A formula that failed (`#N/A`, `#REF!` …) or, with `FORMULA_WITHOUT_RESULT`, was never calculated. */
export interface ErrorCell {
  readonly error: string;
}

/** What one cell of a workbook, CSV or JSON file holds; null is an empty cell. */
export type CellValue = string | number | boolean | DateCell | ErrorCell | null;

/** One row as the file counts it: `row` is 1-based, `cells[0]` is column A, trailing empty cells are absent. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Some programs save formulas without their results; the reader marks such cells with this error. */
export const FORMULA_WITHOUT_RESULT = 'FORMULA_WITHOUT_RESULT';

export function isDateCell(cell: CellValue | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

export function isErrorCell(cell: CellValue | undefined): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** True for an empty cell and for one of nothing but white space. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Column letters as a spreadsheet shows them: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
