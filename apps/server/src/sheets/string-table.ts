import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unreadable } from './unreadable';

const PAGE = 64 * 1024;
const PAGES_KEPT = 64;
const MOST_STRINGS = 8_000_000;
/** Far beyond the 32,767 characters of a cell in Excel, and harmless in memory. */
export const LONGEST_TEXT = 2 ** 20;

/**
 * The shared strings of a workbook: cells name them by position, in any order. They stand as UTF-8 in memory up to
 * `bound` bytes and go to a temporary file beyond, of which the last 4 MiB read are kept. That file has no name any
 * more once it is open, so nothing of a petition outlives the process.
 */
export class StringTable {
  private ends = new Uint32Array(1024);
  private count = 0;
  private size = 0;
  private tail = Buffer.alloc(PAGE);
  private readonly memory: Buffer[] = [];
  private file: number | null = null;
  private readonly pages = new Map<number, Buffer>();

  constructor(private readonly bound = 16 * 2 ** 20) {}

  add(text: string): void {
    if (this.count === MOST_STRINGS) throw unreadable('BOMB');
    if (this.count === this.ends.length) this.ends = grown(this.ends);
    this.append(Buffer.from(text, 'utf8'));
    this.ends[this.count] = this.size;
    this.count += 1;
  }

  /** Throws FILE_UNREADABLE where a cell names a string that is not there. */
  get(index: number): string {
    if (!(index >= 0 && index < this.count)) throw unreadable('DAMAGED');
    const start = index === 0 ? 0 : (this.ends[index - 1] ?? 0);
    return this.slice(start, this.ends[index] ?? start);
  }

  get spilled(): boolean {
    return this.file !== null;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }

  private append(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; ) {
      const at = this.size % PAGE;
      const copied = bytes.copy(this.tail, at, from, from + PAGE - at);
      from += copied;
      this.size += copied;
      if (this.size % PAGE === 0) this.store();
    }
  }

  /** Puts the full tail page where it belongs and starts a new one. */
  private store(): void {
    if (this.file === null && this.size > this.bound) {
      this.file = openNameless();
      for (const page of this.memory.splice(0)) writeSync(this.file, page);
    }
    if (this.file !== null) writeSync(this.file, this.tail);
    else this.memory.push(this.tail);
    this.tail = Buffer.alloc(PAGE);
  }

  private slice(start: number, end: number): string {
    const first = Math.floor(start / PAGE);
    const last = Math.floor(end / PAGE);
    if (first === last) return this.page(first).toString('utf8', start % PAGE, end % PAGE);
    const pages = Array.from({ length: last - first + 1 }, (_, at) => this.page(first + at));
    return Buffer.concat(pages).toString('utf8', start % PAGE, (last - first) * PAGE + (end % PAGE));
  }

  /** Read synchronously, because a page comes from the system's cache and the parser cannot wait. */
  private page(number: number): Buffer {
    if (number === Math.floor(this.size / PAGE)) return this.tail;
    if (this.file === null) return this.memory[number] ?? this.tail;
    const page = this.pages.get(number) ?? Buffer.alloc(PAGE);
    if (!this.pages.delete(number)) readSync(this.file, page, 0, PAGE, number * PAGE);
    this.pages.set(number, page);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= PAGES_KEPT) break;
      this.pages.delete(oldest);
    }
    return page;
  }
}

function grown(ends: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(ends.length * 2);
  larger.set(ends);
  return larger;
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-'));
  try {
    return openSync(join(folder, 'strings'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
