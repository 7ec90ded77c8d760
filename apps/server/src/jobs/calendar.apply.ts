import { applyCalendar } from '../petitions/petition-dates.service';
import { placeOf, type Task } from '../queue/task';
import { applyCalendarToRecusals } from '../recusals/recusal-dates.service';
import { applyCalendarToReviews } from '../reviews/review-dates.service';
import type { JobWorld } from './world';

/**
 * The dates of one tenant's running reviews, waiting recusals and open matters, by the calendar as it now is. The matters come last, since
 * with them it counts as applied.
 */
export const calendarApply: Task<JobWorld> = async ({ db, now }, payload) => {
  await applyCalendarToReviews(db, placeOf(payload), now());
  await applyCalendarToRecusals(db, placeOf(payload), now());
  await applyCalendar(db, placeOf(payload), now());
};
