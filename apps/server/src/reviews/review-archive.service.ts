import { requiredText } from '@huiyin/domain';
import type { Doing, Done } from '../graphql/act';
import { CONFIDENTIAL_REVIEW, requireUnbound } from '../petitions/petition-volume.service';
import { ReviewEntity } from './review.entity';
import type { ArchiveReviewInput } from './review.inputs';
import { taken } from './review.service';

/**
 * 归档 of a review that is over, by the body that decided it, into a volume of its own office. It is no step of the review: the other
 * office keeps its own file.
 *
 * @throws RuleViolation WRONG_STATE, INVALID (the other office's file, a full volume), REQUIRED, VOLUME_BOUND
 */
export async function archiveReview(doing: Doing, input: ArchiveReviewInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const { review } = await taken(doing, input, 'archive');
  const archiveVolume = requiredText(input.volume, '案卷号', 100);
  const withheld = await tx.first<{ confidential: boolean }>(
    `select c.confidential from reviews r, ${CONFIDENTIAL_REVIEW} c where r.county_id = $1 and r.tenant_id = $2 and r.id = $3`,
    [tx.place.countyId, tx.place.tenantId, review.id],
  );
  await requireUnbound(tx, archiveVolume, withheld?.confidential ?? false);
  tx.update(ReviewEntity, review.id, { archivedAt: now, archivedBy: actor.name, archiveVolume });
  return { id: review.id, audit: { number: review.petitionNumber, volume: archiveVolume } };
}
