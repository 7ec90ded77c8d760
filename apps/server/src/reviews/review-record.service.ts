import type { Tx } from '../db/tx';
import type { TenantVault } from '../vault/tenant-vault';
import { applicantsOf } from './review-applicants.service';
import { MIRRORED } from './review-carry.service';
import { stepsAfter } from './review-file.service';
import type { ReviewEntity } from './review.entity';

/** What came with the file and what became of it here; what the body wrote between is `MIRRORED`. */
const CAME = [
  'tier',
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
] as const satisfies readonly (keyof ReviewEntity)[];
const BECAME = [
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
    ...Object.fromEntries([...CAME, ...MIRRORED, ...BECAME].map((field) => [field, review[field]])),
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
