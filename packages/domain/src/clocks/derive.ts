import type { Calendar } from '../calendar/calendar';
import { addDays } from '../calendar/dates';
import { nationalCalendar } from '../calendar/holidays';
import { type DateRange, term } from '../calendar/term';
import { cite } from './citation';
import type { Clock, ClockState, Extension } from './clock';
import { chronological, type LegalEvent, type LegalEventKind } from './legal-events';
import { type LegalProfile, type LegalTerm, SEPARATE_TRACKS, type StartEvent, type Track } from './profile';
import { TERM_NATURES } from './term-events';

type TimeLine = readonly LegalEvent[];

/**
 * Every clock these events started, in the order of the law. Of events of one kind the first counts, so recording it
 * again moves nothing. `track` is null until the matter is disposed of.
 */
export function deriveClocks(
  profile: LegalProfile,
  track: Track | null,
  events: TimeLine,
  calendar: Calendar = nationalCalendar(),
): Clock[] {
  if (events.some(({ kind }) => kind === 'VOIDED')) return [];
  const timeLine = chronological(events);
  return termsOn(profile, track).flatMap(
    (legalTerm) => clockOf({ profile, calendar }, legalTerm, timeLine) ?? [],
  );
}

type Rules = Readonly<{ profile: LegalProfile; calendar: Calendar }>;

/** Whether it runs by a statute of its own. */
export const isSeparate = (track: Track | null): boolean =>
  SEPARATE_TRACKS.some((separate) => separate === track);

/** What a track says itself goes before what holds for all; a separate track has nothing else. */
export function termsOn({ terms }: LegalProfile, track: Track | null): readonly LegalTerm[] {
  const own = terms.filter(({ tracks }) => track !== null && tracks?.includes(track));
  if (isSeparate(track)) return own;
  return terms.filter(
    (legalTerm) =>
      own.includes(legalTerm) || !(legalTerm.tracks || own.some(({ kind }) => kind === legalTerm.kind)),
  );
}

function clockOf({ profile, calendar }: Rules, legalTerm: LegalTerm, timeLine: TimeLine): Clock | null {
  const { kind, duty, length, unit, roll, articles, law = profile.law } = legalTerm;
  const start = startOf(legalTerm, timeLine);
  if (!start) return null;

  const { kind: startEvent, on: startsOn } = start;
  const since = timeLine.filter(({ on }) => on >= startsOn);
  const met = first(since, legalTerm.satisfiedBy);
  const satisfiedOn = met && handedInOn(met, duty);
  const extension = extensionOf(legalTerm, since, satisfiedOn);
  const { raw, due, provisional, ...passed } = term({
    start: startsOn,
    length: length + (extension?.days ?? 0),
    unit,
    roll,
    excluded: legalTerm.hearingsExcluded ? hearings(since) : [],
    calendar: start.calendar ?? calendar,
  });
  const lapsed = first(since, legalTerm.lapsesWith ?? []) !== undefined;
  const state = stateOf(due, satisfiedOn, lapsed);
  const most = extension || state !== 'RUNNING' ? undefined : legalTerm.extension?.max;

  return {
    kind,
    duty,
    startEvent,
    startsOn,
    length,
    unit,
    article: cite(law, articles, 'zh'),
    raw,
    due,
    provisional,
    ...(extension && { extension }),
    ...(most && { mayExtendBy: most }),
    ...(satisfiedOn && { satisfiedOn }),
    state,
    derivation: { law, articles, roll, ...passed },
  };
}

type Start = LegalEvent & Readonly<{ kind: StartEvent }>;

function startOf({ kind, startEvents, after }: LegalTerm, timeLine: TimeLine): Start | undefined {
  const earliest = after ? first(timeLine, [after]) : timeLine[0];
  const startsWith = (kinds: readonly StartEvent[], from: LegalEvent | undefined) =>
    from &&
    timeLine.find((event): event is Start => kinds.some((one) => one === event.kind) && event.on >= from.on);
  const start = startsWith(startEvents, earliest);
  const { anew } = TERM_NATURES[kind];
  return (anew && startsWith([anew], start)) ?? start;
}

function stateOf(due: string, satisfiedOn: string | undefined, lapsed: boolean): ClockState {
  if (satisfiedOn) return satisfiedOn <= due ? 'SATISFIED' : 'LATE';
  return lapsed ? 'LAPSED' : 'RUNNING';
}

/** A decision on a kind of term extends the one that runs when it is made, and the first decision alone. */
function extensionOf(
  { kind, extension }: LegalTerm,
  since: TimeLine,
  satisfiedOn: string | undefined,
): Extension | undefined {
  const { extendedBy } = TERM_NATURES[kind];
  const granted = extension && extendedBy && first(since, [extendedBy]);
  if (!granted || (satisfiedOn && granted.on > satisfiedOn)) return undefined;
  return { on: granted.on, days: Math.min(granted.days ?? 0, extension.max) };
}

/** What somebody may do by a day is done when it is posted: its days in the post do not count (民事诉讼法第八十五条第四款, by analogy). */
const handedInOn = ({ kind, on, days = 0 }: LegalEvent, duty: boolean): string =>
  !duty && (kind === 'REVIEW_REQUESTED' || kind === 'RE_REVIEW_REQUESTED') ? addDays(on, -days) : on;

function hearings(since: TimeLine): DateRange[] {
  return since
    .filter(({ kind }) => kind === 'HEARD')
    .map(({ on, days = 1 }) => ({ from: on, to: addDays(on, days - 1) }));
}

function first(timeLine: TimeLine, kinds: readonly LegalEventKind[]): LegalEvent | undefined {
  return timeLine.find(({ kind }) => kinds.includes(kind));
}
