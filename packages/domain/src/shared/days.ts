import { chineseDate, englishDate } from './day-text';
import { addDays } from '../calendar/dates';
import { RuleViolation, type FieldName, type Reason } from './errors';

/** Days are ISO strings, which sort as text. @throws RuleViolation INVALID */
export function requireNotBefore(day: string, first: string, field: FieldName, reason: Reason): void {
  if (day < first) throw new RuleViolation('INVALID', { field, reason });
}

/** No law says how far ahead an organ may promise; a day that nobody in office will see is none. The house's own bound. */
export const LONGEST_PROMISE_DAYS = 3 * 366;

/** @throws RuleViolation INVALID */
export function requireWithinPromise(day: string, today: string, field: FieldName): void {
  const last = addDays(today, LONGEST_PROMISE_DAYS);
  if (day > last)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: `最迟${chineseDate(last)}；要做得更久的，请分阶段写明每一步的日期`,
        en: `${englishDate(last)} at the latest; what takes longer is promised step by step`,
      },
    });
}
