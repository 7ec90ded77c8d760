import { RuleViolation, type FieldName, type Reason } from './errors';

/** Days are ISO strings, which sort as text. @throws RuleViolation INVALID */
export function requireNotBefore(day: string, first: string, field: FieldName, reason: Reason): void {
  if (day < first) throw new RuleViolation('INVALID', { field, reason });
}
