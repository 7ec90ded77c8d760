import { isDateFormat } from './number-formats';
import { unreadable } from './unreadable';
import { parseXml, prefixed, xmlEvents } from './xml-events';
import { resolvePart, type ZipPackage } from './zip-package';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What a workbook says about itself before any cell is read. */
export interface XlsxParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

interface Relationship {
  /** The last word of its type, `worksheet`; transitional and strict files differ in what stands before. */
  readonly kind: string;
  readonly part: string;
}

export async function readXlsxParts(zip: ZipPackage): Promise<XlsxParts> {
  if (!zip.has('[Content_Types].xml')) throw unreadable(await foreignFormat(zip));
  const root = await relationships(zip, '');
  const workbook = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.part;
  if (workbook?.endsWith('.bin')) throw unreadable('BINARY_WORKBOOK');
  if (!workbook || !zip.has(workbook)) throw unreadable('NOT_A_SPREADSHEET');

  const related = await relationships(zip, workbook);
  const partOf = (kind: string): string | null =>
    [...related.values()].find((relationship) => relationship.kind === kind)?.part ?? null;

  const sheets: SheetPart[] = [];
  let date1904 = false;
  let isWorkbook = false;
  await parseXml(zip.read(workbook), {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      const sheet = name === 'sheet' ? related.get(prefixed(attributes, 'id') ?? '') : undefined;
      if (sheet?.kind !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', hidden, part: sheet.part });
    },
  });
  if (!isWorkbook) throw unreadable('NOT_A_SPREADSHEET');
  return { sheets, date1904, styles: partOf('styles'), sharedStrings: partOf('sharedStrings') };
}

/** For each cell style, by position, whether it shows its number as a date. */
export async function readDateStyles(zip: ZipPackage, part: string | null): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  if (part === null || !zip.has(part)) return styles;
  await parseXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      const format = Number(attributes.numFmtId ?? 0);
      if (name === 'xf' && inCellStyles) styles.push(isDateFormat(format, codes.get(format)));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** The number of rows a sheet declares in its `dimension`, which stands before the rows or not at all. */
export async function readDeclaredRows(zip: ZipPackage, part: string): Promise<number | null> {
  let declared: number | null = null;
  let reached = false;
  const events = xmlEvents(zip.read(part), {
    open(name, attributes) {
      if (name === 'dimension') declared = Number(/(\d+)$/.exec(attributes.ref ?? '')?.[1] ?? 0) || null;
      if (name === 'sheetData') reached = true;
    },
  });
  for await (const _ of events) if (reached) break;
  return declared;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function relationships(zip: ZipPackage, part: string): Promise<Map<string, Relationship>> {
  const at = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.has(rels)) return found;
  await parseXml(zip.read(rels), {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.set(Id ?? '', { kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolvePart(part, Target) });
    },
  });
  return found;
}

async function foreignFormat(zip: ZipPackage): Promise<'OPEN_DOCUMENT' | 'NOT_A_SPREADSHEET'> {
  if (!zip.has('mimetype')) return 'NOT_A_SPREADSHEET';
  const chunks: Buffer[] = [];
  for await (const chunk of zip.read('mimetype')) chunks.push(chunk);
  const type = Buffer.concat(chunks).toString('latin1');
  return type.includes('opendocument.spreadsheet') ? 'OPEN_DOCUMENT' : 'NOT_A_SPREADSHEET';
}
