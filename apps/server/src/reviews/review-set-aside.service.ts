import { beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { ReviewEntity } from './review.entity';
import type { ReviewSaid } from './review-file.service';
import { sendReview } from './review-sending.service';

/**
 * A second review that does not let the opinion stand sets aside, or replaces, that of the first with it. Whoever gave that one reads so in
 * their own file, which no step of the second review reaches otherwise.
 */
export async function markSetAside(
  tx: Tx,
  { tier, petitionId, result, bodyName }: ReviewEntity,
  { kind, at }: Pick<ReviewSaid, 'kind' | 'at'>,
): Promise<void> {
  if (tier !== 'RE_REVIEW' || kind !== 'DECIDED' || result === null || result === 'UPHELD') return;
  const found = await tx.first<{ id: string }>(
    `select id from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and tier = 'REVIEW' and status = 'SERVED' order by id desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  if (found === null) return;
  const first = await tx.edit(ReviewEntity, found.id);
  const mark = { setAsideResult: result, setAsideOn: beijingDate(at), setAsideBy: bodyName };
  tx.update(ReviewEntity, first.id, mark);
  if (first.otherTenantId !== null) sendReview(tx, first.id, `set aside ${mark.setAsideOn}`);
}
