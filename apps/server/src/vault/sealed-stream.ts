import { createCipheriv, createDecipheriv, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { VaultError } from './errors';

const SALT_BYTES = 32;
const TAG_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;

/**
 * A file sealed while it passes: a salt (32 bytes), then chunks of 64 KiB, each AES-256-GCM with its tag. The key is this
 * file's own, derived from the salt and what it is bound to, so that the nonce can be the chunk's number. The nonce also
 * says which chunk is the last: cut, continued or in another order it does not open.
 */
export async function* sealStream(
  key: KeyObject,
  boundTo: Buffer,
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const fileKey = keyOfFile(key, salt, boundTo);
  yield salt;
  for await (const { bytes, n, last } of pieces(source, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(n, last));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The reverse of {@link sealStream}. @throws VaultError CANNOT_OPEN, where it is damaged or ends too early */
export async function* openStream(
  key: KeyObject,
  boundTo: Buffer,
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const [salt, chunks] = await takeOff(source, SALT_BYTES);
  if (salt.length < SALT_BYTES) throw new VaultError('CANNOT_OPEN');
  const fileKey = keyOfFile(key, salt, boundTo);
  for await (const { bytes, n, last } of pieces(chunks, SEALED_BYTES)) {
    if (bytes.length < TAG_BYTES) throw new VaultError('CANNOT_OPEN');
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(n, last), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      yield Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw new VaultError('CANNOT_OPEN');
    }
  }
}

function keyOfFile(key: KeyObject, salt: Buffer, boundTo: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, boundTo, 32));
}

function nonceOf(n: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(n, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

type Piece = Readonly<{ bytes: Buffer; n: number; last: boolean }>;

/** Cuts a stream into pieces of one size; there is always a last one, which may be shorter. */
async function* pieces(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Piece> {
  let held: Buffer[] = [];
  let length = 0;
  let n = 0;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.length;
    // one that is exactly full waits, for it may be the last
    while (length > size) {
      const all = Buffer.concat(held);
      yield { bytes: all.subarray(0, size), n: n++, last: false };
      held = [all.subarray(size)];
      length -= size;
    }
  }
  yield { bytes: Buffer.concat(held), n, last: true };
}

/** The first bytes of a stream, fewer when it has no more, and what comes after them. */
export async function takeOff(
  source: AsyncIterable<Buffer>,
  count: number,
): Promise<[head: Buffer, rest: AsyncGenerator<Buffer>]> {
  const chunks = source[Symbol.asyncIterator]();
  let left: Buffer = Buffer.alloc(0);
  while (left.length < count) {
    const next = await chunks.next();
    if (next.done === true) break;
    left = Buffer.concat([left, next.value]);
  }
  return [left.subarray(0, count), afterwards(left.subarray(count), chunks)];
}

async function* afterwards(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
