import { requireTrackAfter, simpleEndsFor, trackMoved } from '@huiyin/domain';
import { endGrants, reopenClaims } from '../claims/claim.service';
import type { PetitionEntity } from './petition.entity';
import type { Change, Situation } from './petition-steps.service';

type Corrected = Partial<Pick<PetitionEntity, 'category' | 'headCount' | 'channel'>>;
type Events = readonly Change['event'][];

/**
 * What a correction of category, people or channel does to how the matter is handled: the track follows the category as at acceptance, with
 * what was answered to its claims meanwhile, and the short procedure ends where it may not be.
 *
 * @throws RuleViolation TRACK_STAYS
 */
export function recast(situation: Situation, corrected: Corrected, reason: string): Events {
  const { tx, petition, facts, events, rules, now } = situation;
  const after = { ...facts, ...corrected, fromAbove: facts.fromAbove || corrected.channel === 'SUPERIOR' };
  const profile = rules.profileOf(petition.profile);
  const track =
    after.category === petition.category
      ? null
      : requireTrackAfter({ ...after, profile }, events, now, rules.calendar);
  if (track !== null) {
    reopenClaims(tx, petition.id);
    endGrants(tx, petition.id, '更正类别，按另一途径答复', now);
  }
  const ends = Object.keys(corrected).length === 0 ? null : simpleEndsFor(after);
  return [...(ends === null ? [] : [ends]), ...(track === null ? [] : [trackMoved(events, track, reason)])];
}
