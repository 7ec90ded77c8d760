import type { PetitionStatus } from '../petitions/petition';
import type { Refusal } from '../shared/steps';

export type RatingFacts = Readonly<{
  status: PetitionStatus;
  ratingOpensAt: Date | null;
  rated: boolean;
}>;

/** Why the petitioner may not rate now, or null: from service on, once, and nothing waits for it. */
export function ratingRefusal({ status, ratingOpensAt, rated }: RatingFacts, now: Date): Refusal | null {
  if (rated) return { code: 'DUPLICATE', details: { field: '对这件事项的评价' } };
  if (ratingOpensAt === null || ratingOpensAt > now)
    return { code: 'WRONG_STATE', details: { status, from: 'SERVED' } };
  return null;
}
