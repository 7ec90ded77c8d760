import { chineseDate, englishDate } from '../shared/day-text';
import type { Calendar } from '../calendar/calendar';
import { term } from '../calendar/term';
import { RuleViolation } from '../shared/errors';
import type { RecusalStatus } from './recusal';

/** No source sets a term for the decision: each office sets its own, and what shows it calls it internal (内部时限). */
export const MOST_RECUSAL_WORKDAYS = 20;

/** 回避决定时限 of an office, in working days. @throws RuleViolation INVALID */
export function requireRecusalWorkdays(workdays: number): number {
  if (Number.isInteger(workdays) && 1 <= workdays && workdays <= MOST_RECUSAL_WORKDAYS) return workdays;
  const reason = {
    zh: `1–${MOST_RECUSAL_WORKDAYS}个工作日`,
    en: `1–${MOST_RECUSAL_WORKDAYS} working days`,
  };
  throw new RuleViolation('INVALID', { field: '回避决定时限', reason });
}

/** The last day on which a recusal asked for on a day is decided, by the office's own term and calendar. */
export const lastRecusalDay = (askedOn: string, workdays: number, calendar: Calendar): string =>
  term({ start: askedOn, length: workdays, unit: 'WORKDAY', roll: false, calendar }).due;

/**
 * 决定期限: the day that is wanted, if it lies within the internal term; its last day where none is.
 *
 * @throws RuleViolation INVALID
 */
export function recusalDay(
  wanted: string | null,
  askedOn: string,
  workdays: number,
  calendar: Calendar,
): string {
  const last = lastRecusalDay(askedOn, workdays, calendar);
  if (wanted === null) return last;
  if (askedOn <= wanted && wanted <= last) return wanted;
  const reason = {
    zh: `在${chineseDate(askedOn)}至${chineseDate(last)}之间（内部时限，${workdays}个工作日）`,
    en: `from ${englishDate(askedOn)} to ${englishDate(last)} (an internal term of ${workdays} working days)`,
  };
  throw new RuleViolation('INVALID', { field: '决定期限', reason });
}

type Waiting = Readonly<{ status: RecusalStatus; decideBy: string | null }>;

/** Whether the day has passed with nothing decided. */
export const isRecusalOverdue = ({ status, decideBy }: Waiting, today: string): boolean =>
  status === 'RECUSAL_ASKED' && decideBy !== null && decideBy < today;
