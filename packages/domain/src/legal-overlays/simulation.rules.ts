import type { Calendar } from '../calendar/calendar';
import type { Clock } from '../clocks/clock';
import { composeProfile } from '../clocks/compose';
import type { ClockKind, LegalOverlay, LegalProfile } from '../clocks/profile';
import { nationalOf } from '../clocks/profiles';
import type { PetitionStatus } from '../petitions/petition';
import { petitionClocks, petitionDue, type DatedEvent } from '../petitions/petition.rules';

/** An open matter, as far as its dates are derived from it. */
export type Replayed = Readonly<{
  status: PetitionStatus;
  /** What it was bound to at registration. */
  profile: LegalProfile;
  events: readonly DatedEvent[];
}>;

/** A date that would be another one. Either is null where nothing is due. */
export type MovedDate = Readonly<{
  kind: ClockKind | null;
  dueOn: string | null;
  /** What would be due under the overlay. */
  dueUnder: string | null;
  /** The term that would count then, to be explained. */
  clock: Clock | null;
}>;

/**
 * 试算: what would be due on a matter had it been bound to the overlay, by the same events and calendar. Null where the date stays.
 */
export function replayUnder(
  overlay: LegalOverlay,
  { status, profile, events }: Replayed,
  calendar: Calendar,
): MovedDate | null {
  const dueBy = (law: LegalProfile) => {
    const clocks = petitionClocks(law, events, calendar);
    return { clocks, ...petitionDue(status, clocks, events) };
  };
  const [now, under] = [dueBy(profile), dueBy(composeProfile(nationalOf(profile.id), overlay))];
  if (now.dueOn === under.dueOn) return null;
  const kind = under.dueKind ?? now.dueKind;
  return {
    kind,
    dueOn: now.dueOn,
    dueUnder: under.dueOn,
    clock: under.clocks.find((one) => one.kind === under.dueKind && one.due === under.dueOn) ?? null,
  };
}
