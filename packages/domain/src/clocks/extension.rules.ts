import { daysText, type TermUnit } from '../calendar/term';
import { RuleViolation } from '../shared/errors';

/**
 * 延期 by whole days, as many as the law allows of the term's own unit.
 *
 * @throws RuleViolation INVALID
 */
export function requireExtension(days: number, most: number, unit: TermUnit): void {
  if (Number.isInteger(days) && days >= 1 && days <= most) return;
  const reason = { zh: `1–${daysText(most, unit, 'zh')}`, en: `1–${daysText(most, unit, 'en')}` };
  throw new RuleViolation('INVALID', { field: '延期天数', reason });
}
