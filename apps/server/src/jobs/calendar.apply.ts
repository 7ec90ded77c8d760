import { applyCalendar } from '../petitions/petition-dates.service';
import { placeOf, type Task } from '../queue/task';
import { applyCalendarToReviews } from '../reviews/review-dates.service';
import type { JobWorld } from './world';

/** The dates of one tenant's open matters and running reviews, by the calendar as it now is. */
export const calendarApply: Task<JobWorld> = async ({ db, now }, payload) => {
  await applyCalendar(db, placeOf(payload), now());
  await applyCalendarToReviews(db, placeOf(payload));
};
