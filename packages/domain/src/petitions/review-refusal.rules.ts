import type { ReviewOpening } from '../reviews/review';
import type { Refusal } from '../shared/steps';

/** Why no review can be asked for now. */
export function reviewRefusal({ review }: Readonly<{ review: ReviewOpening }>): Refusal | null {
  switch (review) {
    case 'NO_ANSWER':
      return { code: 'NO_OPINION' };
    case 'ELSEWHERE':
      return { code: 'ANSWERED_ELSEWHERE' };
    case 'RUNNING':
      return { code: 'REVIEW_RUNNING' };
    case 'FINAL':
      return { code: 'REVIEW_FINAL' };
    default:
      return null;
  }
}
