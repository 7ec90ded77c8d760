import { isWorkdayOf, type Calendar } from '../calendar/calendar';
import { addDays } from '../calendar/dates';
import type { LegalProfile } from '../clocks/profile';
import { petitionClocks, petitionDue, type DatedEvent } from '../petitions/petition.rules';
import { LAST_WORKDAYS, LEAST_AT_ONCE } from './suppression';

/** The date that stood on a matter before it was answered, from what had happened until then; null where nothing was due. */
export const dueBefore = (
  profile: LegalProfile,
  before: readonly DatedEvent[],
  calendar: Calendar,
): string | null => petitionDue('HANDLING', petitionClocks(profile, before, calendar), before).dueOn;

/** Whether no more than the last working days were left, the due date's own included; what is late is not. */
export function isLastMoment(day: string, due: string | null, calendar: Calendar): boolean {
  if (due === null || due < day) return false;
  let left = 0;
  for (let date = addDays(day, 1); date <= due && left <= LAST_WORKDAYS; date = addDays(date, 1))
    if (isWorkdayOf(calendar, date)) left += 1;
  return left <= LAST_WORKDAYS;
}

type Answer = Readonly<{ tenantId: string; unitId: string | null; day: string }>;

/** 突击答复: the days on which one unit gave so many of these answers. */
export function batchesOf<A extends Answer>(answers: readonly A[]): A[][] {
  const days = new Map<string, A[]>();
  for (const answer of answers) {
    const key = `${answer.tenantId} ${answer.unitId} ${answer.day}`;
    days.set(key, [...(days.get(key) ?? []), answer]);
  }
  return [...days.values()].filter(({ length }) => length >= LEAST_AT_ONCE);
}
