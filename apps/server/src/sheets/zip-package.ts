import { posix } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { unreadable } from './unreadable';

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 2 ** 30;
const HIGHEST_RATIO = 100;
/** Below this size no ratio is dangerous, and small repetitive files reach high ones honestly. */
const RATIO_COUNTS_FROM = 8 * 2 ** 20;

/** The parts of an Office file. What is read is measured while it is inflated, since headers may lie. */
export class ZipPackage {
  /** How much of each part was inflated at most; reading one twice counts once. */
  private readonly inflated = new Map<string, number>();
  private total = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<ZipPackage> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true });
    try {
      if (zip.entryCount > MOST_ENTRIES) throw unreadable('BOMB');
      const entries = new Map<string, Entry>();
      let declared = 0;
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName.toLowerCase(), entry);
        declared += entry.uncompressedSize;
        if (entry.isEncrypted()) throw unreadable('ENCRYPTED');
      }
      if (declared > MOST_BYTES) throw unreadable('BOMB');
      return new ZipPackage(zip, entries);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The bytes of a part as they are inflated; part names are not case-sensitive. */
  async *read(part: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw unreadable('DAMAGED');
    let size = 0;
    let checksum = 0;
    for await (const chunk of await this.zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      this.measure(entry, size);
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
    if (checksum !== entry.crc32) throw unreadable('DAMAGED');
  }

  close(): void {
    this.zip.close();
  }

  private measure(entry: Entry, size: number): void {
    const before = this.inflated.get(entry.fileName) ?? 0;
    if (size > before) {
      this.inflated.set(entry.fileName, size);
      this.total += size - before;
    }
    const swollen = size > RATIO_COUNTS_FROM && size > entry.compressedSize * HIGHEST_RATIO;
    if (swollen || this.total > MOST_BYTES) throw unreadable('BOMB');
  }
}

/** Where a relationship of `part` points to: relative to its folder, or from the root with a leading slash. */
export function resolvePart(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
}
