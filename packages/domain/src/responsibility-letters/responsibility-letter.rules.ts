import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';

/** @throws RuleViolation INVALID */
export function requireLetterTerm(fromOn: string, untilOn: string): void {
  requireNotBefore(untilOn, fromOn, '止于', '不能早于起始日期');
}

/** A signature is of today or a day past; the second is not before the first. @throws RuleViolation INVALID */
export function requireSignatureDay(day: string, today: string, after: string | null = null): void {
  if (day > today) throw new RuleViolation('INVALID', { field: '签字日期', reason: '不能晚于今天' });
  if (after !== null) requireNotBefore(day, after, '签字日期', `不能早于本人签字的 ${after}`);
}
