import type { SheetRow } from '@huiyin/domain';
import { readSharedStrings } from './shared-strings';
import { SheetParser } from './sheet-parser';
import type { StringTable } from './string-table';
import { unreadable } from './unreadable';
import type { SheetInfo, Workbook } from './workbook';
import { readDateStyles, readDeclaredRows, readXlsxParts, type SheetPart } from './xlsx-parts';
import { xmlEvents } from './xml-events';
import { ZipPackage } from './zip-package';

export async function openXlsx(path: string): Promise<Workbook> {
  const zip = await ZipPackage.open(path);
  let strings: StringTable | null = null;
  try {
    const parts = await readXlsxParts(zip);
    if (parts.sheets.length === 0) throw unreadable('EMPTY_WORKBOOK');
    const dateStyles = await readDateStyles(zip, parts.styles);
    strings = await readSharedStrings(zip, parts.sharedStrings);
    const sheets: SheetInfo[] = [];
    for (const sheet of parts.sheets) sheets.push(await describe(zip, sheet));
    return new XlsxWorkbook(zip, strings, dateStyles, parts.sheets, sheets, parts.date1904);
  } catch (error) {
    strings?.close();
    zip.close();
    throw error;
  }
}

class XlsxWorkbook implements Workbook {
  readonly format = 'XLSX';

  constructor(
    private readonly zip: ZipPackage,
    private readonly strings: StringTable,
    private readonly dateStyles: readonly boolean[],
    private readonly parts: readonly SheetPart[],
    readonly sheets: readonly SheetInfo[],
    readonly date1904: boolean,
  ) {}

  async *rows(sheetIndex: number): AsyncGenerator<SheetRow> {
    const sheet = this.parts[sheetIndex];
    if (!sheet) throw new RangeError(`no sheet ${sheetIndex}`);
    const parser = new SheetParser(this.strings, this.dateStyles);
    for await (const _ of xmlEvents(this.zip.read(sheet.part), parser)) yield* parser.take();
  }

  close(): Promise<void> {
    this.strings.close();
    this.zip.close();
    return Promise.resolve();
  }
}

async function describe(zip: ZipPackage, { name, hidden, part }: SheetPart): Promise<SheetInfo> {
  return { name, hidden, declaredRows: await readDeclaredRows(zip, part) };
}
