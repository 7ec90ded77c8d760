import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

const ON_LINUX = process.platform === 'linux';

/** False for a zombie as well: nobody may be there to reap it, as in a container. */
export function isAlive(pid: number): boolean {
  if (ON_LINUX) return statOf(pid) !== null;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the process began, in a form that tells it from a later one of the same number; null when it is gone. */
export function beginningOf(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (ON_LINUX)
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${statOf(pid)?.start}`;
  return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() || 'unknown';
}

/** The current folder of a process; null where the system does not tell. */
export function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** State and start (clock ticks since boot) of a running process, from proc(5). */
function statOf(pid: number): { start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name before the last parenthesis may hold spaces; `state` is field 3, `starttime` field 22
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(fields[0] ?? 'X') ? null : { start: fields[19] ?? '' };
  } catch {
    return null;
  }
}
