import { createWriteStream, mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll } from '@jest/globals';
import type { SheetRow } from '@huiyin/domain';
import { ZipFile } from 'yazl';
import { openWorkbook } from './open-workbook';
import { workbookParts } from './workbook-parts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;

/** A path of its own with the ending of `name`; the folder goes when the tests of the file are over. */
export function newPath(name: string): string {
  files += 1;
  return join(folder, `${files}-${name}`);
}

export async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = newPath(name);
  await writeFile(path, content);
  return path;
}

export async function zipOf(
  parts: Readonly<Record<string, string | Buffer>>,
  { compress = true } = {},
): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  const path = newPath('book.xlsx');
  await pipeline(zip.outputStream as Readable, createWriteStream(path));
  return path;
}

/** The parts of a sound workbook around one sheet's rows, to be changed into odd ones. */
export function xlsxParts(
  rows: string,
  parts: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  return { ...workbookParts('Sheet1'), 'xl/worksheets/sheet1.xml': sheet, ...parts };
}

/** The part that gives the sheet shared strings, with the relationship to it. */
export function sharedStrings(items: string): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="/xl/styles.xml"/>` +
      `<Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  };
}

/** Every row of a file's sheet. */
export async function readSheet(path: string, name = path, sheet = 0): Promise<SheetRow[]> {
  const workbook = await openWorkbook(path, { name });
  const rows: SheetRow[] = [];
  try {
    for await (const row of workbook.rows(sheet)) rows.push(row);
    return rows;
  } finally {
    await workbook.close();
  }
}
