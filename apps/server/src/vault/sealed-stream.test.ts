import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { TenantVault } from './tenant-vault';
import { dataKey, keyId, place, rowId } from './vault.fixture';

const vault = new TenantVault(place, new Map([[keyId, dataKey]]), keyId);
const CHUNK = 64 * 1024;
const HEAD = 17 + 32;

async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
const seal = (bytes: Buffer, size = 1000) => whole(vault.sealFile(inParts(bytes, size), rowId));
const open = (sealed: Buffer, by = vault, id = rowId) => whole(by.openFile(inParts(sealed, 777), id));

describe('a sealed file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])(
    'of %i bytes opens again',
    async (size) => {
      const bytes = randomBytes(size);
      const sealed = await seal(bytes, 10_000);
      expect(sealed).toHaveLength(HEAD + size + 16 * Math.max(1, Math.ceil(size / CHUNK)));
      expect((await open(sealed)).equals(bytes)).toBe(true);
    },
  );

  it('is sealed otherwise each time, and shows nothing of its text', async () => {
    const text = Buffer.from('张三的身份证'.repeat(10_000));
    const [one, two] = [await seal(text), await seal(text)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('张三')).toBe(false);
  });

  it('does not open when cut anywhere, not even between two chunks', async () => {
    const sealed = await seal(randomBytes(3 * CHUNK));
    const sealedChunk = CHUNK + 16;
    for (const left of [
      0,
      16,
      HEAD,
      HEAD + 15,
      HEAD + sealedChunk,
      HEAD + 2 * sealedChunk,
      sealed.length - 1,
    ])
      await expect(open(sealed.subarray(0, left))).rejects.toThrow('CANNOT_OPEN');
  });

  it('does not open when continued, reordered or changed', async () => {
    const sealed = await seal(randomBytes(2 * CHUNK));
    const [head, one, two] = [
      sealed.subarray(0, HEAD),
      sealed.subarray(HEAD, HEAD + CHUNK + 16),
      sealed.subarray(HEAD + CHUNK + 16),
    ];
    await expect(open(Buffer.concat([head, two, one]))).rejects.toThrow('CANNOT_OPEN');
    await expect(open(Buffer.concat([head, one, one, two]))).rejects.toThrow('CANNOT_OPEN');
    await expect(open(Buffer.concat([sealed, Buffer.of(0)]))).rejects.toThrow('CANNOT_OPEN');
    for (const i of [20, HEAD, HEAD + CHUNK, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] as number) ^ 1;
      await expect(open(changed)).rejects.toThrow('CANNOT_OPEN');
    }
  });

  it('does not open as another file or in another place', async () => {
    const sealed = await seal(Buffer.from('x'));
    const away = new TenantVault({ ...place, countyId: 8 }, new Map([[keyId, dataKey]]), keyId);
    await expect(open(sealed, vault, keyId)).rejects.toThrow('CANNOT_OPEN');
    await expect(open(sealed, away)).rejects.toThrow('CANNOT_OPEN');
    expect((await open(sealed)).toString()).toBe('x');
  });
});
