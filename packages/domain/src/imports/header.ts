import { type CellValue, isBlank, type SheetRow } from './cell';
import { cleanLine } from './cleaning';
import { type ImportField, matchHeader } from './fields';

/** One column of the file as the importer sees it; `field` null means: not imported. */
export interface HeaderColumn {
  /** 0 is column A. */
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
}

export interface Header {
  /** 1-based; the lower one of two header rows. Rows after it are data. */
  readonly headerRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** A header is short; a longer text is already data. */
const LONGEST_HEADER = 40;

/**
 * Finds the header among the first rows (20 are enough) of a sheet: the row, or the two rows one above the other, in
 * which most columns are recognised; titles above it are passed over. Where nothing is recognised it is the first row
 * with more than one cell, its columns without field. Null for rows that hold nothing.
 */
export function suggestHeader(rows: readonly SheetRow[]): Header | null {
  let best: Header | null = null;
  for (const row of rows) {
    for (const header of [readHeader(rows, row.row, 1), readHeader(rows, row.row, 2)]) {
      if (header && recognised(header) > (best ? recognised(best) : 0)) best = header;
    }
  }
  const fallback = rows.find((row) => row.cells.filter((cell) => !isBlank(cell)).length > 1) ?? rows[0];
  return best ?? (fallback ? readHeader(rows, fallback.row, 1) : null);
}

/**
 * Reads the columns of a header the importer chose. With `height` 2 the row above it is the upper half: a name there
 * spans the cells to its right that are empty (merged), and `答复` above `时间` reads `答复时间`.
 */
export function readHeader(rows: readonly SheetRow[], headerRow: number, height: 1 | 2): Header | null {
  const lower = rows.find((row) => row.row === headerRow)?.cells;
  const upper = height === 2 ? rows.find((row) => row.row === headerRow - 1)?.cells : [];
  if (!lower || !upper || ![...lower, ...upper].every(canBeHeader)) return null;

  let span = '';
  const found = Array.from({ length: Math.max(lower.length, upper.length) }, (_, index) => {
    const above = headerText(upper[index]);
    const below = headerText(lower[index]);
    span = above || span;
    return nameColumn(index, span, above, below);
  });
  return { headerRow, columns: withoutRivals(found.filter((column) => column.header !== '')) };
}

interface Candidate extends HeaderColumn {
  readonly rank: number;
}

/** The joined name says most (`答复` + `时间`), then the lower, then the upper where nothing stands below it. */
function nameColumn(index: number, span: string, above: string, below: string): Candidate {
  const readings = below === '' ? [above] : span === '' ? [below] : [`${span}${below}`, below];
  for (const header of readings) {
    const match = matchHeader(header);
    if (match) return { index, header, ...match };
  }
  return { index, header: readings[0] ?? '', field: null, rank: 0 };
}

/** A field has one column: the surest name keeps it, of equals the leftmost. */
function withoutRivals(columns: readonly Candidate[]): HeaderColumn[] {
  const holders = new Map<ImportField, Candidate>();
  for (const column of columns) {
    const holder = column.field && holders.get(column.field);
    if (column.field && (!holder || column.rank < holder.rank)) holders.set(column.field, column);
  }
  return columns.map((column) => ({
    index: column.index,
    header: column.header,
    field: column.field && holders.get(column.field) === column ? column.field : null,
  }));
}

function recognised(header: Header): number {
  return header.columns.filter((column) => column.field !== null).length;
}

function headerText(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? cleanLine(String(cell)) : '';
}

function canBeHeader(cell: CellValue): boolean {
  return isBlank(cell) || headerText(cell).length <= LONGEST_HEADER;
}
