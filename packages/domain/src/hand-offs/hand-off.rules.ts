import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import type { Refusal } from '../shared/steps';
import type { PetitionFacts } from '../petitions/petition-steps.rules';
import { reasons } from '../shared/reasons';
import { same } from '../shared/words';

/** 移送材料: of what was sent on a lawful way. What accuses somebody goes to nobody by this. */
export const handOffRefusal = ({
  confidential,
  diverted,
}: Pick<PetitionFacts, 'confidential' | 'diverted'>): Refusal | null => {
  if (confidential) return { code: 'CONFIDENTIAL' };
  return diverted ? null : { code: 'NOT_DIVERTED' };
};

/** A receipt is recorded of a packet that waits for one. */
export const acknowledgeRefusal = ({
  unacknowledged,
}: Pick<PetitionFacts, 'unacknowledged'>): Refusal | null =>
  unacknowledged > 0 ? null : { code: 'NOTHING_HANDED_OFF' };

/** 件件有着落: what was sent on is somebody’s once its receiver has signed; until then this office asks, and does not close it. */
export const signedForFirst = ({ awaited }: Pick<PetitionFacts, 'awaited'>): Refusal | null =>
  awaited.length > 0 ? { code: 'HAND_OFF_UNSIGNED', details: { receivers: same(awaited.join('、')) } } : null;

/** 签收日期: between the day it went and today. @throws RuleViolation INVALID */
export function requireAcknowledgedOn(on: string, handedOn: string, today: string): void {
  requireNotBefore(on, handedOn, '签收日期', { zh: '不能早于移送日期', en: 'not before it was handed off' });
  if (on > today) throw new RuleViolation('INVALID', { field: '签收日期', reason: reasons.notAfterToday });
}
