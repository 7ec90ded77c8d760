import { readFile, stat } from 'node:fs/promises';
import type { CellValue, SheetRow } from '@huiyin/domain';
import { isBlank } from '@huiyin/domain';
import iconv from 'iconv-lite';
import { detectEncoding } from './text-encoding';
import { unreadable } from './unreadable';
import type { Workbook } from './workbook';

const MOST_BYTES = 50 * 2 ** 20;
const MOST_COLUMNS = 1024;

const escapeQuoteOrLongNumber = /\\.|"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Opens an array of flat objects as a workbook of one sheet: row 1 holds the keys in the order they first occur, each
 * object is a row after it.
 */
export async function openJson(path: string, sheetName: string): Promise<Workbook> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw unreadable('JSON_TOO_LARGE');
  const text = iconv.decode(await readFile(path), await detectEncoding(path));
  const objects = parseObjects(text);
  const columns = columnsOf(objects);
  return {
    format: 'JSON',
    sheets: [{ name: sheetName, declaredRows: objects.length + 1, hidden: false }],
    date1904: false,
    rows: () => tableRows(columns, objects),
    close: () => Promise.resolve(),
  };
}

type FlatObject = Readonly<Record<string, unknown>>;

function parseObjects(text: string): FlatObject[] {
  const value = parse(quoteLongNumbers(text));
  if (!Array.isArray(value) || !value.every(isObject)) throw unreadable('JSON_SHAPE');
  return value;
}

/** A whole number of 16 digits and more becomes a string, or parsing would lose its last digits. */
function quoteLongNumbers(text: string): string {
  let inString = false;
  return text.replace(escapeQuoteOrLongNumber, (token) => {
    if (token === '"') inString = !inString;
    return inString || token === '"' || token.startsWith('\\') ? token : `"${token}"`;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(/[\]}]\s*$/.test(text) ? 'JSON_SYNTAX' : 'TRUNCATED');
  }
}

/** The column of each key. Objects that share hardly a key are no table, and would fill memory as one. */
function columnsOf(objects: readonly FlatObject[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const object of objects) {
    for (const key of Object.keys(object)) if (!columns.has(key)) columns.set(key, columns.size);
    if (columns.size > MOST_COLUMNS) throw unreadable('JSON_SHAPE');
  }
  return columns;
}

async function* tableRows(
  columns: ReadonlyMap<string, number>,
  objects: readonly FlatObject[],
): AsyncGenerator<SheetRow> {
  if (columns.size > 0) yield { row: 1, cells: [...columns.keys()] };
  for (const [at, object] of objects.entries()) {
    const cells: CellValue[] = Array.from(columns.keys(), () => null);
    for (const [key, value] of Object.entries(object)) cells[columns.get(key) ?? 0] = cellOf(value);
    if (cells.some((cell) => !isBlank(cell))) yield { row: at + 2, cells };
  }
}

/** What is not flat is shown as JSON: it may stand in a column that nobody imports. */
function cellOf(value: unknown): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

function isObject(value: unknown): value is FlatObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
