import { addDays } from '../calendar/dates';
import { type DateRange, term } from '../calendar/term';
import { cite } from './citation';
import type { Clock, ClockState, Extension } from './clock';
import { chronological, type LegalEvent, type LegalEventKind } from './legal-events';
import type { LegalProfile, LegalTerm, Track } from './profile';

type TimeLine = readonly LegalEvent[];

/**
 * Every clock these events started, in the order of the law. Of events of one kind the first counts, so recording it
 * again moves nothing. `track` is null until the matter is disposed of.
 */
export function deriveClocks(profile: LegalProfile, track: Track | null, events: TimeLine): Clock[] {
  if (events.some(({ kind }) => kind === 'VOIDED')) return [];
  const timeLine = chronological(events);
  return profile.terms
    .filter(({ tracks }) => !tracks || (track !== null && tracks.includes(track)))
    .flatMap((legalTerm) => clockOf(profile, legalTerm, timeLine) ?? []);
}

function clockOf(profile: LegalProfile, legalTerm: LegalTerm, timeLine: TimeLine): Clock | null {
  const { kind, duty, length, unit, roll, startEvent, articles } = legalTerm;
  const startsOn = startOf(legalTerm, timeLine);
  if (!startsOn) return null;

  const since = timeLine.filter(({ on }) => on >= startsOn);
  const extension = legalTerm.extendable ? extensionOf(profile, since) : undefined;
  const { raw, due, provisional, offDaysPassed, excludedDays } = term({
    start: startsOn,
    length: length + (extension?.days ?? 0),
    unit,
    roll,
    excluded: legalTerm.hearingsExcluded ? hearings(since) : [],
  });
  const satisfiedOn = first(since, legalTerm.satisfiedBy)?.on;
  const lapsed = first(since, legalTerm.lapsesWith ?? []) !== undefined;

  return {
    kind,
    duty,
    startEvent,
    startsOn,
    length,
    unit,
    article: cite(profile.law, articles, 'zh'),
    raw,
    due,
    provisional,
    ...(extension && { extension }),
    ...(satisfiedOn && { satisfiedOn }),
    state: stateOf(due, satisfiedOn, lapsed),
    derivation: { profile: profile.id, articles, roll, offDaysPassed, excludedDays },
  };
}

function startOf({ startEvent, after }: LegalTerm, timeLine: TimeLine): string | undefined {
  const earliest = after ? first(timeLine, [after]) : timeLine[0];
  return earliest && timeLine.find(({ kind, on }) => kind === startEvent && on >= earliest.on)?.on;
}

function stateOf(due: string, satisfiedOn: string | undefined, lapsed: boolean): ClockState {
  if (satisfiedOn) return satisfiedOn <= due ? 'SATISFIED' : 'LATE';
  return lapsed ? 'LAPSED' : 'RUNNING';
}

function extensionOf({ extension }: LegalProfile, since: TimeLine): Extension | undefined {
  const granted = first(since, ['EXTENDED']);
  return granted && { on: granted.on, days: Math.min(granted.days ?? 0, extension.maxDays) };
}

function hearings(since: TimeLine): DateRange[] {
  return since
    .filter(({ kind }) => kind === 'HEARD')
    .map(({ on, days = 1 }) => ({ from: on, to: addDays(on, days - 1) }));
}

function first(timeLine: TimeLine, kinds: readonly LegalEventKind[]): LegalEvent | undefined {
  return timeLine.find(({ kind }) => kinds.includes(kind));
}
