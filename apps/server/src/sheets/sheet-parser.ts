import { type CellValue, FORMULA_WITHOUT_RESULT, isBlank, type SheetRow } from '@huiyin/domain';
import { decodeEscapes } from './cell-escapes';
import { LONGEST_TEXT, type StringTable } from './string-table';
import { unreadable } from './unreadable';
import { isTrue } from './xlsx-parts';
import type { XmlHandlers } from './xml-events';

const LAST_COLUMN = 16_384;
const LONGEST_ROW = 16 * LONGEST_TEXT;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Of a formula only its saved result is read. */
  hasFormula: boolean;
  value: string | null;
}

/** A cell that names a shared string by its position. */
interface SharedCell {
  readonly shared: number;
}

interface ParsedRow {
  readonly row: number;
  readonly cells: (CellValue | SharedCell)[];
}

/** Collects the rows of one sheet from its XML until {@link take} hands them on. */
export class SheetParser implements XmlHandlers {
  private readonly rows: ParsedRow[] = [];
  private row: ParsedRow = { row: 0, cells: [] };
  private column = -1;
  private cell: OpenCell | null = null;
  private inValue = false;
  private inGuide = false;

  constructor(
    private readonly strings: StringTable,
    private readonly dateStyles: readonly boolean[],
  ) {}

  /**
   * The rows completed since the last call that hold something. Shared strings are fetched row by row: a few bytes of
   * XML may name megabytes of them.
   */
  *take(): Generator<SheetRow> {
    for (const { row, cells } of this.rows.splice(0)) {
      const resolved = this.resolve(cells);
      if (!resolved.every(isBlank)) yield { row, cells: resolved };
    }
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.row = { row: attributes.r === undefined ? this.row.row + 1 : rowOf(attributes.r), cells: [] };
        this.column = -1;
        break;
      case 'c':
        this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
        if (this.column >= LAST_COLUMN) throw unreadable('DAMAGED');
        this.cell = {
          column: this.column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          hasFormula: false,
          value: null,
        };
        break;
      case 'f':
        if (this.cell) this.cell.hasFormula = true;
        break;
      case 'rPh':
        this.inGuide = true;
        break;
      case 'v':
      case 't':
        this.inValue = this.cell !== null && !this.inGuide;
        if (this.inValue && this.cell) this.cell.value ??= '';
        break;
    }
  }

  text(piece: string): void {
    if (!this.inValue || !this.cell) return;
    this.cell.value += piece;
    if ((this.cell.value?.length ?? 0) > LONGEST_TEXT) throw unreadable('BOMB');
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.inValue = false;
        break;
      case 'rPh':
        this.inGuide = false;
        break;
      case 'c':
        if (this.cell) this.keep(this.cell.column, this.valueOf(this.cell));
        this.cell = null;
        break;
      case 'row':
        if (this.row.cells.length > 0) this.rows.push(this.row);
        break;
    }
  }

  private keep(column: number, value: CellValue | SharedCell): void {
    if (value === null) return;
    const { cells } = this.row;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  private resolve(cells: ParsedRow['cells']): CellValue[] {
    let length = 0;
    return cells.map((cell) => {
      const value = isShared(cell) ? this.strings.get(cell.shared) || null : cell;
      length += typeof value === 'string' ? value.length : 0;
      if (length > LONGEST_ROW) throw unreadable('BOMB');
      return value;
    });
  }

  private valueOf({ type, style, value, hasFormula }: OpenCell): CellValue | SharedCell {
    if (value === null) return hasFormula ? { error: FORMULA_WITHOUT_RESULT } : null;
    if (value === '') return null;
    switch (type) {
      case 's':
        return { shared: Number(value) };
      case 'str':
      case 'inlineStr':
        return decodeEscapes(value);
      case 'b':
        return isTrue(value);
      case 'e':
        return { error: value };
      case 'n':
        return this.numberOf(value, style);
      default:
        return value;
    }
  }

  private numberOf(value: string, style: number): CellValue {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return this.dateStyles[style] ? { date: number } : number;
  }
}

function isShared(cell: CellValue | SharedCell): cell is SharedCell {
  return typeof cell === 'object' && cell !== null && 'shared' in cell;
}

function rowOf(reference: string): number {
  const row = Number(reference);
  if (!Number.isInteger(row) || row < 1) throw unreadable('DAMAGED');
  return row;
}

/** The column of a reference: `A7` → 0, `XFD7` → 16383. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  if (column === 0) throw unreadable('DAMAGED');
  return column - 1;
}
