import type { Calendar } from '../calendar/calendar';
import type { Clock } from '../clocks/clock';
import type { ClockKind, LegalProfile } from '../clocks/profile';
import { profileUnder, type LaidRule } from '../clocks/profiles';
import type { PetitionStatus } from '../petitions/petition';
import { petitionClocks, petitionDue, type DatedEvent } from '../petitions/petition.rules';
import type { ReviewTier } from '../reviews/review';
import { reviewClocks, type ReviewEvent } from '../reviews/review.rules';

/** An open matter, as far as its dates are derived from it. */
export type Replayed = Readonly<{
  status: PetitionStatus;
  /** What it was bound to at registration. */
  profile: LegalProfile;
  events: readonly DatedEvent[];
}>;

/** The same of a 复查 or 复核 that is under way. */
export type ReplayedReview = Readonly<{
  tier: ReviewTier;
  profile: LegalProfile;
  events: readonly ReviewEvent[];
}>;

/** A date that would be another one. Either is null where nothing is due. */
export type MovedDate = Readonly<{
  kind: ClockKind | null;
  dueOn: string | null;
  /** What would be due under what is tried out. */
  dueUnder: string | null;
  /** Whether it is the date that stands on the matter, and not one that runs beside it. */
  stands: boolean;
  /** The term that would count then, to be explained. */
  clock: Clock | null;
}>;

/** What a review has in hand, and tells itself. */
const REVIEWERS: readonly ClockKind[] = ['REVIEW_ACCEPT', 'REVIEW', 'RE_REVIEW_ACCEPT', 'RE_REVIEW'];

/**
 * 试算: what would be due on a matter had it been bound to the rules, overlays in their order, by the same events and calendar: the date that
 * stands on it first, then every other term that runs. Nothing where all dates stay.
 */
export function replayUnder(
  tried: readonly LaidRule[],
  { status, profile, events }: Replayed,
  calendar: Calendar,
): MovedDate[] {
  const dueBy = (law: LegalProfile) => {
    const clocks = petitionClocks(law, events, calendar);
    return { clocks, ...petitionDue(status, clocks, events) };
  };
  const [now, then] = [dueBy(profile), dueBy(profileUnder(tried, profile))];
  const standing: MovedDate = {
    kind: then.dueKind ?? now.dueKind,
    dueOn: now.dueOn,
    dueUnder: then.dueOn,
    stands: true,
    clock: then.clocks.find((one) => one.kind === then.dueKind && one.due === then.dueOn) ?? null,
  };
  const told = standing.dueOn === standing.dueUnder || isOneOf(REVIEWERS, standing.kind) ? [] : [standing];
  const known = [...REVIEWERS, ...told.map(({ kind }) => kind)];
  return [...told, ...runningMoved(now.clocks, then.clocks).filter(({ kind }) => !isOneOf(known, kind))];
}

/** The same of a review: whether it is to be taken up, and its opinion. */
export const replayReview = (
  tried: readonly LaidRule[],
  { tier, profile, events }: ReplayedReview,
  calendar: Calendar,
): MovedDate[] =>
  runningMoved(
    reviewClocks(profile, tier, events, calendar),
    reviewClocks(profileUnder(tried, profile), tier, events, calendar),
  ).map((moved) => ({ ...moved, stands: moved.kind === tier }));

const isOneOf = (kinds: readonly (ClockKind | null)[], kind: ClockKind | null): boolean =>
  kind !== null && kinds.includes(kind);

/** Of each kind the term that runs, now and then. */
function runningMoved(now: readonly Clock[], then: readonly Clock[]): MovedDate[] {
  const running = (clocks: readonly Clock[]) =>
    new Map(
      clocks
        .filter(({ state }) => state === 'RUNNING')
        .toSorted((a, b) => b.due.localeCompare(a.due))
        .map((clock) => [clock.kind, clock]),
    );
  const [before, after] = [running(now), running(then)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((kind) => {
    const [dueOn, clock] = [before.get(kind)?.due ?? null, after.get(kind) ?? null];
    const dueUnder = clock?.due ?? null;
    return dueOn === dueUnder ? [] : [{ kind, dueOn, dueUnder, stands: false, clock }];
  });
}
