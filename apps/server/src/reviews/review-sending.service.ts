import type { Tx } from '../db/tx';
import { enqueue } from '../queue/enqueue';

const CARRY_REVIEW = 'reviews.carry';

/** One job a message, so that none is lost in another that has just begun. */
export const sendReview = (tx: Tx, reviewId: string, what: string | number): void =>
  enqueue(tx, CARRY_REVIEW, { reviewId }, `${reviewId} ${what}`);
