import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { sheetXml, type TableColumn, type TableRow } from './sheet-xml';
import { workbookParts } from './workbook-parts';

export interface Table {
  /** Shown on the tab; what Excel forbids there is replaced. */
  readonly sheetName: string;
  readonly columns: readonly TableColumn[];
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * Writes a table as .xlsx while its rows arrive, and ends the stream. Every text is a text cell, so nothing can run as
 * a formula; one that could once it is copied into a CSV file begins with an apostrophe, which our own import removes.
 *
 * @throws RuleViolation TOO_LARGE for more rows or longer texts than Excel opens; then, and when `rows` fails or the
 * reader goes away, the stream is destroyed and `rows` is closed.
 */
export async function writeWorkbook(stream: Writable, { sheetName, columns, rows }: Table): Promise<void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const sheet = Readable.from(sheetXml(columns, rows), { objectMode: false });
  sheet.on('error', (error) => output.destroy(error));
  zip.on('error', (error) => output.destroy(error));

  for (const [name, xml] of Object.entries(workbookParts(sheetName))) zip.addBuffer(Buffer.from(xml), name);
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  try {
    await pipeline(output, stream);
  } finally {
    sheet.destroy();
  }
}
