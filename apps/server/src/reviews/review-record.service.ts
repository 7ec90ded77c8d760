import type { Tx } from '../db/tx';
import type { TenantVault } from '../vault/tenant-vault';
import { applicantsOf } from './review-applicants.service';
import { stepsAfter } from './review-file.service';
import type { ReviewEntity } from './review.entity';

/** What a record holds of a review's row: the answer as it came, and all that was said and decided on it. */
const FIELDS = [
  'tier',
  'status',
  'bodyName',
  'officeName',
  'petitionNumber',
  'title',
  'profile',
  'answeredOn',
  'servedOn',
  'outcome',
  'facts',
  'legalBasis',
  'replyText',
  'answerNumber',
  'earlierResult',
  'earlierOpinion',
  'earlierBodyName',
  'earlierNumber',
  'earlierOn',
  'reason',
  'lateGround',
  'requestedAt',
  'requestedBy',
  'dueOn',
  'extendedDays',
  'extensionReason',
  'extensionApprover',
  'extensionNotice',
  'declineReason',
  'lawfulWay',
  'declineNotice',
  'hearing',
  'hearingReason',
  'hearingOn',
  'hearingPlace',
  'hearingPanel',
  'hearingRecord',
  'hearingDays',
  'result',
  'ground',
  'found',
  'basis',
  'opinion',
  'opinionNumber',
  'redoBy',
  'performBy',
  'decidedAt',
  'nextBodyName',
  'servedAt',
  'serviceMethod',
  'serviceRecipient',
  'serviceProof',
  'archivedAt',
  'archivedBy',
  'archiveVolume',
] as const satisfies readonly (keyof ReviewEntity)[];

/**
 * A review as the file of the body that decided it keeps it: what was reviewed and decided, who asked for it in clear and masked, and every step,
 * as JSON with a fixed order.
 */
export async function reviewRecordOf(tx: Tx, vault: TenantVault, review: ReviewEntity): Promise<Buffer> {
  const steps = await stepsAfter(tx, review.id, 0);
  const record = {
    ...Object.fromEntries(FIELDS.map((field) => [field, review[field]])),
    petitioner: review.petitionerMasked,
    // who withdrew it, or came with an older file, is not in this one
    applicants: applicantsOf(vault, review) ?? [],
    steps: steps.map(({ seq, kind, at, byOffice, byName, days, text }) => ({
      seq,
      kind,
      at,
      byOffice,
      byName,
      days,
      text,
    })),
  };
  return Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8');
}
