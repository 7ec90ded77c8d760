import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICK_MS = 10;

/**
 * Milliseconds of processor time that a process and all its children have used, those that have ended included. Where
 * the system has no /proc it is NaN. Unlike requests a second it does not move with what else the machine does.
 */
export function cpuOf(pid: number): number {
  const children = new Map<number, number[]>();
  const used = new Map<number, number>();
  for (const { id, parent, ticks } of processes()) {
    children.set(parent, [...(children.get(parent) ?? []), id]);
    used.set(id, ticks);
  }
  const sum = (id: number): number =>
    (children.get(id) ?? []).reduce((total, child) => total + sum(child), used.get(id) ?? Number.NaN);
  return sum(pid) * TICK_MS;
}

/** The process number of the PostgreSQL that serves from the data folder. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Every process with the ticks it has used itself and those of the children it has seen end. */
function processes(): { id: number; parent: number; ticks: number }[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // the second field, the program's name, may hold blanks and parentheses
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
        const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
        return [{ id: Number(name), parent: Number(fields[1]), ticks }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}
