import { applyCalendar } from '../petitions/petition-dates.service';
import { placeOf, type Task } from '../queue/task';
import { applyCalendarToRecusals } from '../recusals/recusal-dates.service';
import { applyCalendarToReviews } from '../reviews/review-dates.service';
import type { JobWorld } from './world';

/** The dates of one tenant's open matters, running reviews and waiting recusals, by the calendar as it now is. */
export const calendarApply: Task<JobWorld> = async ({ db, now }, payload) => {
  await applyCalendar(db, placeOf(payload), now());
  await applyCalendarToReviews(db, placeOf(payload));
  await applyCalendarToRecusals(db, placeOf(payload), now());
};
