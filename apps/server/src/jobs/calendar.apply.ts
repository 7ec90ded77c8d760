import { applyCalendar } from '../petitions/petition-dates.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** The dates of one tenant's open matters, by the calendar as it now is. */
export const calendarApply: Task<JobWorld> = ({ db, now }, payload) =>
  applyCalendar(db, placeOf(payload), now());
