import { placeOf, type Task } from '../queue/task';
import { carryReview } from '../reviews/review-carry.service';
import { whole, type JobWorld } from './world';

/** Carries what one office's file of a review says over to the other's. */
export const reviewsCarry: Task<JobWorld> = (world, payload) =>
  carryReview(whole(world), placeOf(payload), (payload as { reviewId: string }).reviewId);
