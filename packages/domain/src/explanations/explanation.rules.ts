import { chineseDate, englishDate } from '../shared/day-text';
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

/** 劝其不要再信访: an official's own doing, at the head of a clause; not what somebody else did, nor that it may not be done. */
const DISSUADES = new RegExp(
  [
    '(?:^|[，,。；;：:、\\n]|[并已又]|再次|耐心|反复|多次|当场|同时|最后|我们?|本单位|工作人员)',
    '(?:劝[说导告解诫]?|要求|[叫让请]|责令|动员|说服|告诫|警告|引导|希望)',
    '(?:其|他们?|她们?|您|你们?|对方|当事人|来访人|信访人|群众)(?:本人)?(?:今后|以后)?',
    '(?:不要再?|不再|不得再?|别再?|勿再?|停止|放弃)(?:继续)?(?:[去到赴](?:北京|京|省里?|市里?|县里?))?',
    '(?:信访|上访|投诉)(?=了?(?:[，,。；;！、\\n]|$))',
  ].join(''),
  'u',
);

/** Explaining ends nobody's petition. @throws RuleViolation INVALID */
export function requireNoDissuasion(explained: string): void {
  if (!DISSUADES.test(explained.replace(/[^\S\n]/gu, ''))) return;
  throw new RuleViolation('INVALID', {
    field: '解释内容',
    reason: {
      zh: '不能劝信访人不再信访：信访人的权利不附条件。可以写解释了哪些规定、还有哪些途径',
      en: 'nobody is talked out of petitioning: no right depends on it. What can be said is which rules were explained, and which ways are open',
    },
  });
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
    zh: `不能早于上一步的日期${chineseDate(after)}`,
    en: `not before ${englishDate(after)}, the day of the step before`,
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
