import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, giveTo } from './account';
import { replaceFile } from './durable-file';
import { folderOf, isAlive } from './processes';

/** The server that says in `postmaster.pid` that it runs a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping`, or empty at the very beginning. */
  readonly status: string;
}

/** Null when no server runs the cluster in `folder`: none has signed, or the one that did is dead. */
export function findPostmaster(folder: string): Postmaster | null {
  const lines = readPidFile(folder);
  const pid = Number(lines?.[0]);
  if (!lines || !isPostmaster(pid, folder)) return null;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/** Whether the process is the server of this cluster, and not a later process that got the number of a dead one. */
export function isPostmaster(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  const home = folderOf(pid);
  return home === null || home === realpathSync(folder);
}

/**
 * A dead server's number may by now belong to another process, which PostgreSQL would take for a running server. The
 * file stays, with a number nobody has: PostgreSQL needs the rest of it to see whether backends of the dead one live.
 */
export function disownPidFile(folder: string, account: Account): void {
  const lines = readPidFile(folder);
  const pid = Number(lines?.[0]);
  if (!lines || isPostmaster(pid, folder)) return;
  const path = join(folder, 'postmaster.pid');
  replaceFile(path, [NOBODY, ...lines.slice(1)].join('\n'));
  giveTo(account, path);
}

/** Above every number that a system gives to a process. */
const NOBODY = 2 ** 31 - 1;

function readPidFile(folder: string): string[] | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) > 0 ? lines : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
