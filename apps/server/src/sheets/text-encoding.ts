import { createReadStream } from 'node:fs';
import { unreadable } from './unreadable';

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** One broken character among ten good ones still makes UTF-8; Chinese in GB18030 breaks nearly everywhere. */
const DAMAGE_OF_UTF8 = 0.1;

/**
 * Tells the encoding of a text file by reading all of it, since the first Chinese character may stand anywhere. A
 * UTF-8 file that ends inside a character was cut off, and is refused as TRUNCATED rather than read as GB18030.
 */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let characters = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    const marked = first ? markedEncoding(bytes) : null;
    if (marked) return marked;
    first = false;
    const text = decodeOrNull(strict, bytes);
    if (text === null) return isDamagedUtf8(bytes, characters) ? 'utf-8' : 'gb18030';
    characters += manyByteCharacters(bytes.length, text);
  }
  if (decodeOrNull(strict) !== null) return 'utf-8';
  if (characters > 0) throw unreadable('TRUNCATED');
  return 'gb18030';
}

function markedEncoding(start: Buffer): TextEncoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

function decodeOrNull(strict: TextDecoder, bytes?: Buffer): string | null {
  try {
    return strict.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return null;
  }
}

/** Judged by the stretch in which the first broken character stands, and the good ones before it. */
function isDamagedUtf8(bytes: Buffer, charactersBefore: number): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const characters = charactersBefore + (text.match(/[\u0080-\ufffc]/g)?.length ?? 0);
  return broken < characters * DAMAGE_OF_UTF8;
}

/** A Chinese character is three bytes of UTF-8 and one unit of a string. */
function manyByteCharacters(bytes: number, text: string): number {
  return (bytes - text.length) / 2;
}
