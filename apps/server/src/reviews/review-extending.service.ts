import {
  beijingDate,
  checkMoment,
  isGiven,
  requiredText,
  toldHow,
  toldReason,
  requireExtension,
  RuleViolation,
  type ReviewTerm,
  REASON_LENGTH,
} from '@huiyin/domain';
import type { Doing, Done } from '../graphql/act';
import { requireHead } from '../leadership-groups/head.service';
import type { ReviewEntity } from './review.entity';
import type { ExtendReviewInput } from './review.inputs';
import { signed, taken } from './review.service';

/**
 * 延期: once and within the term, by at most what the law of the matter allows, approved by who heads the reviewing body, and told.
 *
 * @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, ALREADY_EXTENDED, TERM_NOT_EXTENSIBLE, TERM_OVER, REQUIRED, INVALID
 */
export async function extendReview(doing: Doing, input: ExtendReviewInput): Promise<Done> {
  const at = await taken(doing, input, 'extend');
  const { review, term } = at;
  requireExtension(input.days, term.extensible, term.unit);
  const extensionReason = toldReason(input.reason, '延期理由', REASON_LENGTH);
  const extensionNotice = toldHow(input.notice, '告知方式', REASON_LENGTH);
  const { by: extensionApprover, at: moment } =
    review.side === 'REVIEWING'
      ? await approvedHere(doing, input)
      : approvedOutside(review, term, input, doing.now);
  return signed(
    doing,
    at,
    { kind: 'EXTENDED', text: extensionReason, at: moment, days: input.days },
    { extendedDays: input.days, extensionReason, extensionApprover, extensionNotice },
  );
}

type Approved = Readonly<{ by: string; at: Date }>;

/** By who heads this office, now. @throws RuleViolation REQUIRED, INVALID */
async function approvedHere(
  { tx, now }: Doing,
  { approverId, approverName, extendedAt }: ExtendReviewInput,
): Promise<Approved> {
  if (isGiven(approverName) || isGiven(extendedAt))
    throw new RuleViolation('INVALID', {
      field: '批准人',
      reason: {
        zh: '本单位的延期由本单位负责人批准、以现在为准：请选择批准人，不用填写姓名和时间',
        en: 'an extension of this office is approved by who heads it, and of now: choose the official, and leave name and time out',
      },
    });
  if (!isGiven(approverId)) throw new RuleViolation('REQUIRED', { field: '批准人' });
  return { by: (await requireHead(tx, approverId, beijingDate(now))).name, at: now };
}

/** As a body outside Huiyin decided it, by the day of its decision. @throws RuleViolation REQUIRED, INVALID, TERM_OVER */
function approvedOutside(
  { requestedAt }: ReviewEntity,
  { due }: ReviewTerm,
  { approverName, extendedAt }: ExtendReviewInput,
  now: Date,
): Approved {
  const at = extendedAt ?? now;
  checkMoment(at, requestedAt, now);
  if (beijingDate(at) > due) throw new RuleViolation('TERM_OVER', { due });
  return { by: requiredText(approverName, '批准人', 100), at };
}
