import { RUNNING_REVIEW } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { endReview, isRunning, type Ending } from '../reviews/review-file.service';
import { sendReview } from '../reviews/review-sending.service';
import { ReviewEntity } from '../reviews/review.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { withholdFile } from '../withholdings/withholding.service';
import { namedOf, withholdFrom, type Named } from './accusation.service';
import { calledHere, type Called } from './accusation-superior.service';

/** 复查、复核 of an answer, as the body that was asked for it has them: a file of its own, of no petition there. */
type File = Readonly<{ id: string; bodyId: string }>;

export const reviewFilesOf = (tx: Tx, petitionId: string): Promise<File[]> =>
  tx.rows<File>(
    `select id, other_tenant_id as "bodyId" from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'ANSWERING' and other_tenant_id is not null
      order by other_tenant_id, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** Keeps the bodies' files of a petition here from those of theirs whom it accuses, also one that has yet to arrive. */
export async function withholdReviews(
  tx: Tx,
  petitionId: string,
  accused: readonly Called[],
  now: Date,
): Promise<string[]> {
  const files = await reviewFilesOf(tx, petitionId);
  for (const { id, bodyId: tenantId } of files) {
    const left = await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, async (there) => {
      const named = await namedOf(there, await calledHere(there, accused));
      return withholdReview(there, id, named, now);
    });
    // on its way to who is accused, it ends before it arrives
    if (left) await endIfRunning(tx, id, BODY_ACCUSED, now);
  }
  return files.map(({ id }) => id);
}

/**
 * 终止: a review of what is no answer any more goes on nowhere. It ends with the reason in the file of the body that has it, or in this
 * office's where it has yet to arrive there, or the body is outside Huiyin; the petitioner is told by who has the matter now.
 */
export async function endReviews(tx: Tx, petitionId: string, now: Date): Promise<void> {
  const running = await tx.rows<Readonly<{ id: string; bodyId: string | null }>>(
    `select id, other_tenant_id as "bodyId" from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'ANSWERING' and status = any($4) order by id for update`,
    [tx.place.countyId, tx.place.tenantId, petitionId, RUNNING_REVIEW],
  );
  for (const { id, bodyId: tenantId } of running) {
    const there =
      tenantId !== null &&
      (await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, (body) =>
        endIfRunning(body, id, SET_ASIDE, now),
      ));
    if (!there) await endIfRunning(tx, id, SET_ASIDE, now);
  }
}

/** Says whether this office has a file of it. */
async function endIfRunning(tx: Tx, id: string, ending: Ending, now: Date): Promise<boolean> {
  const here = await tx.first('select from reviews where county_id = $1 and tenant_id = $2 and id = $3', [
    tx.place.countyId,
    tx.place.tenantId,
    id,
  ]);
  if (here === null) return false;
  const file = await tx.edit(ReviewEntity, id);
  if (!isRunning(file)) return true;
  await endReview(tx, file, ending, now);
  // it may be arriving there at this moment
  if (file.side === 'ANSWERING' && file.otherTenantId !== null) sendReview(tx, id, 'ended');
  return true;
}

const SET_ASIDE = {
  declineReason: '原处理意见不再作为答复，事项由有权处理的上级机关重新办理，对它的复查复核随之终止',
  lawfulWay: '向接收该事项的上级机关查询；对其重新作出的答复不服的，依法另行提出',
  declineNotice: '由接收该事项的上级机关告知信访人',
} as const;

const BODY_ACCUSED = {
  declineReason: '原复查复核机关须回避，不再办理',
  lawfulWay:
    '重新提出申请，由上一级机关、单位办理；原申请没有逾期的，现在提出视为有正当理由，在“逾期的理由”写明原申请的日期',
  declineNotice: '由本单位告知信访人；信访人在网上信访也能看到',
} as const;

/**
 * Here, in the body's own office: the county's is kept from whom it accuses, another that is accused does not have it any more, nor goes on
 * with it. Says whether it is left to the other office to end it.
 */
async function withholdReview(tx: Tx, id: string, accused: readonly Named[], now: Date): Promise<boolean> {
  const named = accused.filter(({ here }) => here);
  if (named.length === 0) return false;
  const { kind } = await tx.get(TenantEntity, tx.place.tenantId);
  if (kind === 'COUNTY_OFFICE') {
    withholdFrom(tx, named, { petitionId: null, hanging: [id] }, now);
    return false;
  }
  const arrived = await endIfRunning(tx, id, BODY_ACCUSED, now);
  await withholdFile(tx, id, now);
  return !arrived;
}

/** The files that its time line knows of, kept from whom else it is found to accuse. */
export async function withholdKnownReviews(
  tx: Tx,
  petitionId: string,
  named: readonly Named[],
  now: Date,
): Promise<void> {
  const known = await tx.rows<{ id: string }>(
    `select distinct r.id from petition_events e, jsonb_array_elements_text(e.data -> 'reviewIds') r(id)
      where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3 and e.kind = 'ACCUSED_NAMED'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  if (known.length > 0)
    withholdFrom(tx, named, { petitionId: null, hanging: known.map(({ id }) => id) }, now);
}
