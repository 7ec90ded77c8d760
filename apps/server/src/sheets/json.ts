import { readFile, stat } from 'node:fs/promises';
import type { CellValue, SheetRow } from '@huiyin/domain';
import { isBlank } from '@huiyin/domain';
import iconv from 'iconv-lite';
import { detectEncoding } from './text-encoding';
import { unreadable } from './unreadable';
import type { Workbook } from './workbook';

const MOST_BYTES = 50 * 2 ** 20;

/** Strings pass as they are; a whole number of 16 digits and more becomes one, or its last digits would be lost. */
const stringOrLongNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * Opens an array of flat objects as a workbook of one sheet: row 1 holds the keys in the order they first occur, each
 * object is a row after it.
 */
export async function openJson(path: string, sheetName: string): Promise<Workbook> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw unreadable('JSON_TOO_LARGE');
  const text = iconv.decode(await readFile(path), await detectEncoding(path));
  const objects = parseObjects(text);
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return {
    format: 'JSON',
    sheets: [{ name: sheetName, declaredRows: objects.length + 1, hidden: false }],
    date1904: false,
    rows: () => tableRows(keys, objects),
    close: () => Promise.resolve(),
  };
}

type FlatObject = Readonly<Record<string, unknown>>;

function parseObjects(text: string): FlatObject[] {
  const value = parse(
    text.replace(stringOrLongNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  );
  if (!Array.isArray(value) || !value.every(isObject)) throw unreadable('JSON_SHAPE');
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(/[\]}]\s*$/.test(text) ? 'JSON_SYNTAX' : 'TRUNCATED');
  }
}

async function* tableRows(keys: readonly string[], objects: readonly FlatObject[]): AsyncGenerator<SheetRow> {
  if (keys.length > 0) yield { row: 1, cells: keys };
  for (const [at, object] of objects.entries()) {
    const cells = keys.map((key) => cellOf(object[key]));
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
