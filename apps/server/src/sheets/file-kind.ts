import { open } from 'node:fs/promises';
import { unreadable } from './unreadable';

const HEAD = 4096;
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** An encrypted .xlsx is wrapped in the old container, in a stream of this name. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const BYTE_ORDER_MARKS = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];

/** What a file is by its first bytes, whatever its name says; the name only tells JSON from other text. */
export async function detectKind(path: string, name: string): Promise<'XLSX' | 'CSV' | 'JSON'> {
  const head = await readHead(path);
  if (head.length === 0) throw unreadable('EMPTY_FILE');
  if (startsWith(head, ZIP)) return 'XLSX';
  if (startsWith(head, OLE2))
    throw unreadable((await contains(path, ENCRYPTED_STREAM)) ? 'ENCRYPTED' : 'LEGACY_XLS');

  const isUtf16 = BYTE_ORDER_MARKS.some((mark) => startsWith(head, mark));
  if (head.includes(0) && !isUtf16) throw unreadable('NOT_A_SPREADSHEET');
  const text = head.toString(isUtf16 ? 'utf16le' : 'latin1').replace(/^(?:\ufeff|ï»¿)?\s*/, '');
  if (/^<(?:[?!]|html|head|meta|table|workbook)/i.test(text)) throw unreadable('MARKUP');
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf')) throw unreadable('NOT_A_SPREADSHEET');
  return /\.json$/i.test(name) || /^\[\s*\{/.test(text) ? 'JSON' : 'CSV';
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function contains(path: string, needle: Buffer): Promise<boolean> {
  const file = await open(path);
  let carried = Buffer.alloc(0);
  for await (const chunk of file.createReadStream()) {
    const window = Buffer.concat([carried, chunk as Buffer]);
    if (window.includes(needle)) return true;
    carried = window.subarray(-needle.length);
  }
  return false;
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}
