import { beijingInstant, columnLetter, escapeFormula, instantToSerial, RuleViolation } from '@huiyin/domain';
import { encodeEscapes } from './cell-escapes';
import { CELL_STYLES } from './workbook-parts';

export interface TableColumn {
  readonly header: string;
  /** In characters of the normal font. */
  readonly width: number;
}

/** `date` is `YYYY-MM-DD` or an ISO instant; it becomes a real date cell in Beijing time, to the second. */
export type TableCell = string | number | null | { readonly date: string };
export type TableRow = readonly TableCell[];

const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
/** Rows are handed on in pieces of this many characters, since a piece for each row would cost more than the row. */
const PIECE = 32 * 1024;

/** The XML of a sheet with a frozen header row; without `dimension`, which would have to precede unknown rows. */
export async function* sheetXml(
  columns: readonly TableColumn[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<string> {
  const headers = columns.map(({ header }) => textCell(header));
  let piece = opening(columns) + rowXml(1, headers, CELL_STYLES.header);
  let rowNumber = 1;
  for await (const row of rows) {
    rowNumber += 1;
    if (rowNumber > MOST_ROWS)
      throw new RuleViolation('TOO_LARGE', {
        limit: { zh: `${MOST_ROWS - 1} 行`, en: `${MOST_ROWS - 1} rows` },
      });
    piece += rowXml(rowNumber, row.map(cellXml));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

function opening(columns: readonly TableColumn[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

/** What stands in a cell's element, and the style it brings. */
interface CellXml {
  readonly type: 'inlineStr' | 'n';
  readonly content: string;
  readonly style: number;
}

function rowXml(rowNumber: number, cells: readonly (CellXml | null)[], style?: number): string {
  const xml = cells.map((cell, at) =>
    cell
      ? `<c r="${columnLetter(at)}${rowNumber}" s="${style ?? cell.style}" t="${cell.type}">${cell.content}</c>`
      : '',
  );
  return `<row r="${rowNumber}">${xml.join('')}</row>`;
}

function cellXml(cell: TableCell): CellXml | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(escapeFormula(cell));
  if (typeof cell === 'number') return numberCell(cell);
  return dateCell(cell.date);
}

function numberCell(value: number): CellXml {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`);
  return { type: 'n', content: `<v>${value}</v>`, style: CELL_STYLES.number };
}

function textCell(text: string): CellXml {
  if (text.length > LONGEST_TEXT)
    throw new RuleViolation('TOO_LARGE', {
      limit: { zh: `每格 ${LONGEST_TEXT} 字`, en: `${LONGEST_TEXT} characters a cell` },
    });
  const xml = encodeEscapes(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
  return {
    type: 'inlineStr',
    content: `<is><t xml:space="preserve">${xml}</t></is>`,
    style: CELL_STYLES.text,
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function dateCell(text: string): CellXml {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const instant = day ? beijingInstant([Number(day[1]), Number(day[2]), Number(day[3])]) : Date.parse(text);
  if (instant === null || Number.isNaN(instant)) throw new RangeError(`not a date: ${text}`);
  return {
    type: 'n',
    content: `<v>${instantToSerial(instant)}</v>`,
    style: day ? CELL_STYLES.date : CELL_STYLES.dateTime,
  };
}
