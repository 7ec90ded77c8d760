import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error';
import { createFile } from './durable-file';
import { beginningOf } from './processes';

interface Owner {
  readonly pid: number;
  /** Tells the owner from a later process of the same number. */
  readonly began: string | null;
}

/**
 * Keeps a second Huiyin off the data folder until the returned function is called or this process ends, however it
 * ends.
 */
export function lockFolder(dataDir: string): () => void {
  const path = join(dataDir, 'huiyin.lock');
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) } satisfies Owner);
  while (!createFile(path, mine)) {
    const content = read(path);
    const owner = parse(content);
    if (owner && owner.began === beginningOf(owner.pid)) throw inUse(dataDir, owner.pid);
    if (content !== null) discard(path, content);
  }
  return () => {
    if (read(path) === mine) rmSync(path, { force: true });
  };
}

/** Takes a dead owner's lock away; of several who try, one moves it, and a fresh lock moved by mistake goes back. */
function discard(path: string, content: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== null && moved !== content) createFile(path, moved);
  rmSync(aside, { force: true });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(content: string | null): Owner | null {
  try {
    const owner = JSON.parse(content ?? '') as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

function inUse(dataDir: string, pid: number): StartupError {
  return new StartupError(
    `数据目录 ${dataDir} 正被另一个回音进程（进程号 ${pid}）使用；请先停止它，或用 HUIYIN_DATA_DIR 指定另一个目录。`,
    `The data folder ${dataDir} is in use by another Huiyin (process ${pid}); stop it, or name another folder in HUIYIN_DATA_DIR.`,
  );
}
