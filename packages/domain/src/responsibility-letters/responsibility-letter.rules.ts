import { chineseDate, englishDate } from '../shared/day-text';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';

/** @throws RuleViolation INVALID */
export function requireLetterTerm(fromOn: string, untilOn: string): void {
  requireNotBefore(untilOn, fromOn, '止于', { zh: '不能早于起始日期', en: 'not before the first day' });
}

/** A signature is of today or a day past; the second is not before the first. @throws RuleViolation INVALID */
export function requireSignatureDay(day: string, today: string, after: string | null = null): void {
  if (day > today) throw new RuleViolation('INVALID', { field: '签字日期', reason: reasons.notAfterToday });
  if (after !== null)
    requireNotBefore(day, after, '签字日期', {
      zh: `不能早于本人签字的${chineseDate(after)}`,
      en: `not before the holder signed on ${englishDate(after)}`,
    });
}
