import type { Clock } from './clock';

/** The clock that counts now: the duty that ends first, or, when no organ owes anything, the right that does. */
export function currentClock(clocks: readonly Clock[]): Clock | null {
  const running = clocks
    .filter(({ state }) => state === 'RUNNING')
    .toSorted((a, b) => a.due.localeCompare(b.due));
  return running.find(({ duty }) => duty) ?? running[0] ?? null;
}

/** The one date that counts now, or null when nothing runs. */
export function dueOf(clocks: readonly Clock[]): string | null {
  return currentClock(clocks)?.due ?? null;
}

/** Whether an organ still owes, on the Beijing date `today`, what it had to do by an earlier day. */
export function isOverdue({ duty, state, due }: Clock, today: string): boolean {
  return duty && state === 'RUNNING' && due < today;
}

/** Whether every duty was met in time; null as long as that is open. What a petitioner does with a right never counts. */
export function wasPunctual(clocks: readonly Clock[]): boolean | null {
  const duties = clocks.filter(({ duty, state }) => duty && state !== 'LAPSED');
  if (duties.some(({ state }) => state === 'LATE')) return false;
  return duties.length > 0 && duties.every(({ state }) => state === 'SATISFIED') ? true : null;
}
