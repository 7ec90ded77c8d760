import { reasons } from '../shared/reasons';
import type { PetitionStatus } from '../petitions/petition';
import type { Refusal } from '../shared/steps';
import type { SetAsideReason } from './rating';

export type RatingFacts = Readonly<{
  status: PetitionStatus;
  ratingOpensAt: Date | null;
  rated: boolean;
}>;

/**
 * Whether what only the petitioner may say counts when it comes from a device. The device decides, never its address: behind
 * one address sit the office and whoever waits in its hall.
 */
export const setAsideReason = (device: Readonly<{ staff: boolean }>): SetAsideReason | null =>
  device.staff ? 'STAFF_DEVICE' : null;

/** Why the petitioner may not rate now, or null: from service on, once, and nothing waits for it. */
export function ratingRefusal({ status, ratingOpensAt, rated }: RatingFacts, now: Date): Refusal | null {
  if (rated) return { code: 'DUPLICATE', details: { field: '对这件事项的评价', instead: reasons.ratedOnce } };
  if (ratingOpensAt === null || ratingOpensAt > now)
    return { code: 'WRONG_STATE', details: { status, from: 'SERVED' } };
  return null;
}
