import type { Calendar } from '../calendar/calendar';
import { term } from '../calendar/term';
import { RuleViolation } from '../shared/errors';
import type { RecusalStatus } from './recusal';

/** No source sets a term for the decision: this one is the house's own, and what shows it calls it internal (内部时限). */
export const RECUSAL_WORKDAYS = 5;

/** The last day on which a recusal asked for on a day is decided, by the office's own calendar. */
export const lastRecusalDay = (askedOn: string, calendar: Calendar): string =>
  term({ start: askedOn, length: RECUSAL_WORKDAYS, unit: 'WORKDAY', roll: false, calendar }).due;

/**
 * 决定期限: the day that is wanted, if it lies within the internal term; its last day where none is.
 *
 * @throws RuleViolation INVALID
 */
export function recusalDay(wanted: string | null, askedOn: string, calendar: Calendar): string {
  const last = lastRecusalDay(askedOn, calendar);
  if (wanted === null) return last;
  if (askedOn <= wanted && wanted <= last) return wanted;
  const reason = {
    zh: `在${askedOn}至${last}之间（内部时限，${RECUSAL_WORKDAYS}个工作日）`,
    en: `from ${askedOn} to ${last} (an internal term of ${RECUSAL_WORKDAYS} working days)`,
  };
  throw new RuleViolation('INVALID', { field: '决定期限', reason });
}

type Waiting = Readonly<{ status: RecusalStatus; decideBy: string | null }>;

/** Whether the day has passed with nothing decided. */
export const isRecusalOverdue = ({ status, decideBy }: Waiting, today: string): boolean =>
  status === 'RECUSAL_ASKED' && decideBy !== null && decideBy < today;
