import { parse as parsePath } from 'node:path';
import type { SheetRow } from '@huiyin/domain';
import { openCsv } from './csv';
import { detectKind } from './file-kind';
import { openJson } from './json';
import { asUnreadable, unreadable } from './unreadable';
import type { Workbook } from './workbook';
import { openXlsx } from './xlsx';

/**
 * Opens an uploaded file for reading: .xlsx, CSV (UTF-8, GB18030, UTF-16; comma, tab or semicolon) or a JSON array of
 * flat objects, told by its content.
 *
 * @param path where the upload lies.
 * @param options.name the name the user gave it; names the sheet of a file without sheets.
 * @throws RuleViolation FILE_UNREADABLE with one sentence for what is no such file, damaged, encrypted or hostile.
 */
export async function openWorkbook(path: string, { name }: { name: string }): Promise<Workbook> {
  try {
    const workbook = await openByKind(path, name);
    try {
      if (await isEmpty(workbook)) throw unreadable('EMPTY_WORKBOOK');
    } catch (error) {
      await workbook.close();
      throw error;
    }
    return withClearErrors(workbook);
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function openByKind(path: string, name: string): Promise<Workbook> {
  const sheetName = parsePath(name).name;
  switch (await detectKind(path, name)) {
    case 'XLSX':
      return openXlsx(path);
    case 'JSON':
      return openJson(path, sheetName);
    case 'CSV':
      return openCsv(path, sheetName);
  }
}

async function isEmpty(workbook: Workbook): Promise<boolean> {
  for (const sheet of workbook.sheets.keys()) {
    for await (const _ of workbook.rows(sheet)) return false;
  }
  return true;
}

function withClearErrors(workbook: Workbook): Workbook {
  return {
    format: workbook.format,
    sheets: workbook.sheets,
    date1904: workbook.date1904,
    rows: (sheetIndex) => clearly(workbook.rows(sheetIndex)),
    close: () => workbook.close(),
  };
}

async function* clearly(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  try {
    yield* rows;
  } catch (error) {
    throw asUnreadable(error);
  }
}
