import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { CellValue, SheetRow } from '@huiyin/domain';
import { isBlank } from '@huiyin/domain';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { detectDelimiter } from './delimiter';
import { detectEncoding, type TextEncoding } from './text-encoding';
import { unreadable } from './unreadable';
import type { Workbook } from './workbook';

const SAMPLE = 64 * 1024;
/** A record longer than this is no record: a quotation mark was left open. */
const LONGEST_RECORD = 4 * 2 ** 20;

/** Opens a text of separated columns as a workbook of one sheet; every cell of it is a string. */
export async function openCsv(path: string, sheetName: string): Promise<Workbook> {
  const encoding = await detectEncoding(path);
  const delimiter = detectDelimiter(await readSample(path, encoding));
  return {
    format: 'CSV',
    sheets: [{ name: sheetName, declaredRows: null, hidden: false }],
    date1904: false,
    rows: () => readRows(path, encoding, delimiter),
    close: () => Promise.resolve(),
  };
}

async function* readRows(path: string, encoding: TextEncoding, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({
    delimiter,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const decoding = encoding === 'utf-8' ? [] : [iconv.decodeStream(encoding)];
  // What fails on the way destroys the parser with the same error, which the loop below throws.
  pipeline([createReadStream(path), ...decoding, parser], () => {});
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      const cells: CellValue[] = record.map((text) => (text === '' ? null : text));
      if (cells.some((cell) => !isBlank(cell))) yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable('OPEN_QUOTE', { row: parser.info.records + 1 });
    throw error;
  }
}

async function readSample(path: string, encoding: TextEncoding): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: SAMPLE - 1 })) chunks.push(chunk as Buffer);
  return iconv.decode(Buffer.concat(chunks), encoding);
}
