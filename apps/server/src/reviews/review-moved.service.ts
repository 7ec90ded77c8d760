import { beijingDate, labelOf, type Body, type Words } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { bodyNamed, endReview, goingOn } from './review-file.service';
import { sendReview } from './review-sending.service';
import { reviewsOf } from './review-request.service';
import { ReviewEntity } from './review.entity';

/**
 * A request that was under way as its body was closed goes to who goes on in its place (信访工作条例第二十四条第二款); where that is who gave
 * the opinion, it ends here, and another body is to be named. Says whether it was seen to.
 */
export async function sentOn(tx: Tx, id: string, now: Date): Promise<boolean> {
  const review = await tx.edit(ReviewEntity, id);
  if (review.side === 'REVIEWING') return false;
  // it ended here
  if (review.status !== 'REQUESTED') return true;
  const barred = await barredBody(tx, review);
  if (barred !== null) {
    await endHere(tx, review, barred.zh, now);
    return true;
  }
  const body = await movedBody(tx, review);
  if (body === null) return false;
  tx.update(ReviewEntity, id, { otherTenantId: body.id, bodyName: body.name });
  audited(tx, review, { from: review.bodyName, to: body.name });
  sendReview(tx, id, `to ${body.id}`);
  return true;
}

/** The body that is to have a file, if another goes on in its place by now; null where it is the one that was asked. */
async function movedBody(tx: Tx, { otherTenantId }: ReviewEntity): Promise<Body | null> {
  if (otherTenantId === null) return null;
  const body = await goingOn(tx, otherTenantId);
  return body === null || body.id === otherTenantId || body.id === tx.place.tenantId ? null : body;
}

/** Why the body that was asked does not review it, as that now stands: it is who gave the opinion, or who reviewed that before. */
async function barredBody(
  tx: Tx,
  { tier, petitionId, otherTenantId, bodyName, officeName }: ReviewEntity,
): Promise<Words | null> {
  if (petitionId === null || otherTenantId === null) return null;
  if (tier === 'REVIEW') {
    const body = await goingOn(tx, otherTenantId);
    if (body?.id !== tx.place.tenantId) return null;
    return {
      zh: `${bodyName}现由${body.name}继续行使职权，${officeName}的意见不能由它自己复查：请写明再上一级的机关、单位，信访人也可以直接向其书面提出`,
      en: `${body.name} goes on in the place of ${bodyName}, and does not review the opinion of ${officeName} itself: name the body above it, whom the petitioner may also ask in writing`,
    };
  }
  const before = (await reviewsOf(tx, petitionId)).findLast((one) => one.status === 'SERVED');
  return before === undefined ? null : (await bodyNamed(tx, before)).barred;
}

/** Nobody has it, so nobody weighs it; what it asked for is asked for anew, and its own day tells that it was in time. */
async function endHere(tx: Tx, review: ReviewEntity, why: string, now: Date): Promise<void> {
  const ending = {
    declineReason: why,
    lawfulWay: `写明再上一级的机关、单位，重新提出${labelOf(review.tier, 'zh')}申请；原申请没有逾期的，现在提出视为有正当理由，在“逾期的理由”写明原申请的日期`,
    declineNotice: '由本单位告知信访人；信访人在网上信访也能看到',
  };
  await endReview(tx, review, ending, now);
  await tellOwner(tx, review, now);
  audited(tx, review, { from: review.bodyName, barred: why });
}

/** 告知: whose matter it is has to tell the petitioner. */
async function tellOwner(tx: Tx, { id: reviewId, petitionId }: ReviewEntity, now: Date): Promise<void> {
  const { ownerId: officialId } = await tx.get(PetitionEntity, petitionId as string);
  const dueOn = beijingDate(now);
  await notify(tx, [{ officialId, kind: 'REVIEW_ENDED', reviewId, occasion: 'ended', dueOn }], now);
}

function audited(tx: Tx, { id, petitionNumber: number }: ReviewEntity, detail: Record<string, string>): void {
  const subject = { subjectKind: 'Review', subjectId: id } as const;
  tx.audit({
    actor: null,
    action: 'carryReview',
    ...subject,
    outcome: 'DONE',
    detail: { ...detail, number },
  });
}
