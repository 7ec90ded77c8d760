import { beijingDate } from '../calendar/dates';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { atMost, reasons } from '../shared/reasons';
import { requiredText } from '../shared/text';
import { aidSteps } from './aid-offer.steps';
import { EXPLANATION_LENGTHS, MOST_EXPLAINERS, MOST_MATERIALS, type AidStatus } from './explanation';

/** It is recorded after it was held, of a matter that was there. @throws RuleViolation INVALID */
export function checkHeldAt(heldAt: Date, receivedAt: Date, now: Date): void {
  if (heldAt > now) throw new RuleViolation('INVALID', { field: '解释时间', reason: reasons.notAfterToday });
  requireNotBefore(beijingDate(heldAt), beijingDate(receivedAt), '解释时间', {
    zh: '不能早于收到信访事项的日期',
    en: 'not before the petition was received',
  });
}

/** 1–10 officials explained. @throws RuleViolation REQUIRED, INVALID */
export function checkExplainers(ids: readonly string[]): void {
  if (ids.length === 0) throw new RuleViolation('REQUIRED', { field: '解释人员' });
  if (new Set(ids).size > MOST_EXPLAINERS)
    throw new RuleViolation('INVALID', { field: '解释人员', reason: atMost(MOST_EXPLAINERS) });
}

/** What was handed out, one by one; blank ones fall away. @throws RuleViolation INVALID */
export function materialsOf(given: readonly string[]): string[] {
  const named = given.filter((one) => one.trim() !== '');
  if (named.length > MOST_MATERIALS)
    throw new RuleViolation('INVALID', { field: '发放的材料', reason: atMost(MOST_MATERIALS) });
  return named.map((one) => requiredText(one, '发放的材料', EXPLANATION_LENGTHS.material));
}

/** 转介日期、接收日期: not before the step it follows, nor after today. @throws RuleViolation INVALID */
export function checkAidDay(on: string, after: string, today: string): void {
  requireNotBefore(on, after, '转介日期', {
    zh: `不能早于上一步的日期 ${after}`,
    en: `not before ${after}, the day of the step before`,
  });
  if (on > today) throw new RuleViolation('INVALID', { field: '转介日期', reason: reasons.notAfterToday });
}

/** What the petitioner says of a service, as often as they like until it was handed on; null where it changes nothing. @throws RuleViolation WRONG_STATE */
export function aidAfter(status: AidStatus, wanted: boolean): AidStatus | null {
  const { from, to } = aidSteps[wanted ? 'want' : 'decline'];
  if (status === to) return null;
  if (!from.includes(status)) throw new RuleViolation('WRONG_STATE', { status, from: from.join() });
  return to;
}
