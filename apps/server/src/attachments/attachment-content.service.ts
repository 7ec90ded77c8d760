import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { ATTACHMENT_LIMITS, RuleViolation, type AttachmentFormat } from '@huiyin/domain';

export type Content = Readonly<{ format: AttachmentFormat; width: number | null; height: number | null }>;
type Reason =
  | 'FILE_EMPTY'
  | 'FILE_KIND'
  | 'FILE_DAMAGED'
  | 'FILE_ACTIVE'
  | 'FILE_ENCRYPTED'
  | 'FILE_BOMB'
  | 'FILE_PIXELS';

const refused = (reason: Reason): RuleViolation => new RuleViolation('FILE_REFUSED', { reason });

const IMAGES: Readonly<Record<string, AttachmentFormat>> = {
  jpg: 'JPEG',
  png: 'PNG',
  webp: 'WEBP',
  heic: 'HEIC',
  tif: 'TIFF',
};

/** The part that says what a package is. */
const PACKAGES: readonly (readonly [part: string, format: AttachmentFormat])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
  ['OFD.xml', 'OFD'],
];

/** Parts of a document that act when it is opened. */
const ACTIVE_PARTS = /(vbaProject|vbaData)|\.(bin|exe|dll|js|vbs|bat|cmd|ps1|scr|jar|html?|svg)$|activeX\//i;
const PRINTER_SETTINGS = /printerSettings\d*\.bin$/i;

/** What a text must not begin with: a page, a drawing, a script. */
const ACTIVE_TEXT = /^\s*(<|#!|@echo\b|%!PS)/i;
const SCRIPT = /<\s*(script|html|svg|iframe|object|embed)\b/i;

/**
 * What a file is, by its content alone. Nothing is rendered or decompressed in full; images are measured by their header.
 *
 * @throws RuleViolation FILE_REFUSED
 */
export async function examine(bytes: Buffer): Promise<Content> {
  if (bytes.length === 0) throw refused('FILE_EMPTY');
  const found = await fileTypeFromBuffer(bytes);
  const image = IMAGES[found?.ext ?? ''];
  if (image !== undefined) return { format: image, ...measure(image, bytes) };
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return plain(pdf(bytes));
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return plain(await packageOf(bytes));
  if (found === undefined) return plain(text(bytes));
  throw refused('FILE_KIND');
}

const plain = (format: AttachmentFormat): Content => ({ format, width: null, height: null });

function measure(format: AttachmentFormat, bytes: Buffer): { width: number; height: number } {
  const { width, height } = sizeOf(bytes);
  if (!(width > 0 && height > 0) || !isWhole(format, bytes)) throw refused('FILE_DAMAGED');
  if (width * height > ATTACHMENT_LIMITS.pixels) throw refused('FILE_PIXELS');
  return { width, height };
}

function sizeOf(bytes: Buffer): { width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    throw refused('FILE_DAMAGED');
  }
}

/** A file that ends too early shows nothing, or half; formats that say where they end are asked. */
function isWhole(format: AttachmentFormat, bytes: Buffer): boolean {
  if (format === 'PNG') return bytes.includes('IEND', 8, 'latin1');
  if (format === 'JPEG') return bytes.includes(Buffer.of(0xff, 0xd9));
  if (format === 'WEBP') return bytes.readUInt32LE(4) + 8 <= bytes.length;
  return true;
}

/** A PDF may hold scripts of its own, which is its reader's affair; it is only ever handed out as a file to be saved. */
function pdf(bytes: Buffer): AttachmentFormat {
  if (!bytes.subarray(-2048).includes('%%EOF')) throw refused('FILE_DAMAGED');
  return 'PDF';
}

function text(bytes: Buffer): AttachmentFormat {
  const words = decoded(bytes);
  if (ACTIVE_TEXT.test(words) || SCRIPT.test(words)) throw refused('FILE_ACTIVE');
  return 'TEXT';
}

function decoded(bytes: Buffer): string {
  let words: string;
  try {
    words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('FILE_KIND');
  }
  // controls other than tabs and line ends are no text
  if (/[^\P{Cc}\t\n\r\f]/u.test(words)) throw refused('FILE_KIND');
  return words;
}

async function packageOf(bytes: Buffer): Promise<AttachmentFormat> {
  const parts = new Set<string>();
  const zip = await opened(bytes);
  let inflated = 0;
  for await (const entry of listed(zip)) {
    inflated += entry.uncompressedSize;
    if (entry.isEncrypted()) throw refused('FILE_ENCRYPTED');
    if (ACTIVE_PARTS.test(entry.fileName) && !PRINTER_SETTINGS.test(entry.fileName))
      throw refused('FILE_ACTIVE');
    parts.add(entry.fileName);
  }
  const { ratio, inflated: most } = ATTACHMENT_LIMITS;
  if (inflated > most || inflated > bytes.length * ratio) throw refused('FILE_BOMB');
  const format = PACKAGES.find(([part]) => parts.has(part))?.[1];
  if (format === undefined || (format !== 'OFD' && !parts.has('[Content_Types].xml')))
    throw refused('FILE_KIND');
  return format;
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true });
  } catch {
    throw refused('FILE_DAMAGED');
  }
}

async function* listed(zip: ZipFile) {
  if (zip.entryCount > 10_000) throw refused('FILE_BOMB');
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof RuleViolation ? error : refused('FILE_DAMAGED');
  }
}
