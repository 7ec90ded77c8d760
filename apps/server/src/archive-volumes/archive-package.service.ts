import type { Readable } from 'node:stream';
import {
  bagInfo,
  beijingDate,
  labelsOf,
  manifestOf,
  requiredText,
  requireWorkplace,
  REVEAL_PURPOSES,
  RuleViolation,
  safeName,
  type RevealPurpose,
} from '@huiyin/domain';
import { fileContent } from '../attachments/attachment-files.service';
import { requireId } from '../attachments/attachment.service';
import type { Tx } from '../db/tx';
import type { Doing } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { bagOf } from '../papers/bag.service';
import { issuedFile } from '../papers/paper.service';
import { recordReading } from '../petitions/petition-reveal.service';
import { recordApplicantsRead } from '../reviews/review-applicants.service';
import { ReviewEntity } from '../reviews/review.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { ArchiveItemEntity, recordCell } from './archive-item.entity';
import { ArchiveVolumeEntity } from './archive-volume.entity';

type Package = Readonly<{ name: string; content: Readable }>;

/**
 * A volume as one package that is checked outside without us: BagIt (RFC 8493), the same bytes each time. It names the
 * petitioners in clear, so whoever takes it says what for: before the first byte leaves that is logged, and written down on
 * each matter as a look at who its petitioners are. Each file is compared with its hash on its way; one that differs breaks
 * the download off.
 *
 * @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST, REQUIRED (purpose), INVALID (its kind), WRONG_STATE (destroyed),
 *   CONTENT_MISSING
 */
export async function volumePackage(context: Context, id: string, said: SaidPurpose): Promise<Package> {
  const { db, services } = context;
  const actor = context.actor as SignedIn;
  const place = requireWorkplace(actor);
  const why = requiredText(said.purpose, '用途', 200);
  const kind = purposeKindOf(said.purposeKind);
  const vault = await services.vaults.at(place);
  const { office, volume, items, texts } = await db.write(place, async (tx) => {
    const found = await tx.get(ArchiveVolumeEntity, requireId(id), 'for update');
    requireThere(found);
    tx.audit({
      actor,
      action: 'downloadArchiveVolume',
      subjectKind: 'ArchiveVolume',
      subjectId: id,
      outcome: 'DONE',
      detail: { number: found.number, manifestSha256: found.manifestSha256, purpose: why, purposeKind: kind },
    });
    const files = await filesOf(tx, id);
    await recordLooks({ tx, actor, now: services.now() }, files, kind, why);
    const opened = new Map<string, Buffer>();
    for (const file of files) {
      if (file.recordSealed)
        opened.set(file.id, Buffer.from(vault.open(file.recordSealed, recordCell(file.id)), 'utf8'));
      if (file.kind === 'PAPER' && file.subjectId)
        opened.set(file.id, await issuedFile(tx, vault, file.subjectId));
    }
    const tenant = await tx.get(TenantEntity, place.tenantId);
    return { office: tenant.name, volume: found, items: files, texts: opened };
  });
  if (manifestOf(items) !== volume.manifest) throw new RuleViolation('CONTENT_MISSING');
  const root = safeName(volume.number);
  const info = bagInfo({ ...volume, office, boundOn: beijingDate(volume.boundAt) }, items);
  const files = items.map((item) => {
    const text = texts.get(item.id);
    const open = () =>
      text ? Promise.resolve([text]) : fileContent(services.files, place, item.subjectId as string, vault);
    return { ...item, open };
  });
  return { name: `${root}.zip`, content: bagOf(root, info, files) };
}

/** What for, as it is said: one of the closed list, `OTHER_PURPOSE` when not given, and in words. */
type SaidPurpose = Readonly<{ purpose: string | null; purposeKind: string | null }>;

function purposeKindOf(said: string | null): RevealPurpose {
  const kind = said === null ? 'OTHER_PURPOSE' : REVEAL_PURPOSES.find((one) => one === said);
  if (kind === undefined)
    throw new RuleViolation('INVALID', { field: '用途', reason: labelsOf(REVEAL_PURPOSES) });
  return kind;
}

/** Who is named in it, of each matter, and of each review whose file knows who asked for it or holds a paper. */
async function recordLooks(
  doing: Doing,
  files: readonly ArchiveItemEntity[],
  kind: RevealPurpose,
  why: string,
): Promise<void> {
  const matters = new Set(files.map(({ petitionId }) => petitionId).filter((id) => id !== null));
  if (matters.size > 0) await recordReading(doing, [...matters], kind, why);
  const reviews = new Set(files.map(({ reviewId }) => reviewId).filter((id) => id !== null));
  for (const id of [...reviews].toSorted()) {
    const review = await doing.tx.edit(ReviewEntity, id);
    const named =
      review.applicantsFiled || files.some((file) => file.reviewId === id && file.kind === 'PAPER');
    if (named) await recordApplicantsRead(doing, review, kind, why);
  }
}

function requireThere({ status }: ArchiveVolumeEntity): void {
  if (status === 'DESTROYING' || status === 'DESTROYED')
    throw new RuleViolation('WRONG_STATE', { status, from: 'BOUND,DEPOSITED' });
}

const filesOf = (tx: Tx, volumeId: string): Promise<ArchiveItemEntity[]> =>
  tx.rows<ArchiveItemEntity>(
    `select id, petition_id as "petitionId", review_id as "reviewId", kind, subject_id as "subjectId", path, bytes, sha256, record_sealed as "recordSealed" from archive_items
      where county_id = $1 and tenant_id = $2 and volume_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, volumeId],
  );
