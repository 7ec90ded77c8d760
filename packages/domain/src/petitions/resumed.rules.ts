import type { Clock } from '../clocks/clock';
import type { DatedEvent } from './petition.rules';

type Parts = Readonly<{ before: readonly DatedEvent[]; since: readonly DatedEvent[] }>;

/**
 * 恢复办理: of a time line in which a broken promise put the matter in hand again, what came before, for what was due until it was accepted, and what
 * counts since: as if it had been received and accepted on that day. What had not been accepted before was due to nobody here.
 *
 * @param received the kind by which it came
 */
export function resumedParts(events: readonly DatedEvent[], received: DatedEvent['kind']): Parts | null {
  const at = events.findLastIndex(({ kind }) => kind === 'RESUMED');
  const resumed = events[at];
  if (resumed === undefined) return null;
  const before = events.slice(0, at);
  return {
    before: before.some(({ kind }) => kind === 'ACCEPTED') ? before : [],
    since: [{ ...resumed, kind: received }, { ...resumed, kind: 'ACCEPTED' }, ...events.slice(at + 1)],
  };
}

/** The term to conclude, by what began it. */
export const sinceResumed = (clock: Clock): Clock =>
  clock.kind === 'CONCLUDE' ? { ...clock, startEvent: 'RESUMED' } : clock;
