import { v7 as uuid } from 'uuid';
import { FORMATS, labelOf, safeName, type AttachmentFormat, type Retained } from '@huiyin/domain';
import { attachedTo } from '../attachments/attachment-files.service';
import type { Tx } from '../db/tx';
import { issuedFiles, type IssuedFile } from '../papers/paper.service';
import { openParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { applicantsOf } from '../reviews/review-applicants.service';
import { reviewRecordOf } from '../reviews/review-record.service';
import { ReviewEntity } from '../reviews/review.entity';
import { sha256Of } from '../vault/sha256';
import type { TenantVault } from '../vault/tenant-vault';
import { recordCell, type ArchiveItemEntity } from './archive-item.entity';
import { recordOf } from './archive-record.service';

/** What is archived and bound: a matter, or what this office keeps of a review that it decided. */
export type Part = Readonly<{
  of: Pick<ArchiveItemEntity, 'petitionId' | 'reviewId'>;
  /** What it is called in lists, and its folder. */
  name: string;
  kept: Retained;
  archivedAt: Date | null;
  /** The names of those whose matter it is. */
  people: (tx: Tx, vault: TenantVault) => Promise<string[]>;
  files: (tx: Tx, vault: TenantVault) => Promise<PartFiles>;
}>;

type PartFiles = Readonly<{
  record: Buffer;
  papers: readonly IssuedFile[];
  attachments: Awaited<ReturnType<typeof attachedTo>>;
}>;

export const matterPart = (petition: PetitionEntity): Part => ({
  of: { petitionId: petition.id, reviewId: null },
  name: petition.number,
  kept: { category: petition.category, reviews: false },
  archivedAt: petition.archivedAt,
  people: async (tx, vault) => (await openParties(tx, vault, petition.id)).map(({ name }) => name),
  files: async (tx, vault) => {
    const [record, papers, attachments] = await Promise.all([
      recordOf(tx, vault, petition),
      issuedFiles(tx, vault, { petitionId: petition.id }),
      attachedTo(tx, petition.id),
    ]);
    return { record, papers, attachments };
  },
});

/** Under the name of the office that answered and its number there: two offices may use the same one. */
export const reviewPart = (review: ReviewEntity): Part => ({
  of: { petitionId: null, reviewId: review.id },
  name: `${labelOf(review.tier, 'zh')} ${review.officeName} ${review.petitionNumber}`,
  kept: { category: null, reviews: true },
  archivedAt: review.archivedAt,
  people: async (_, vault) => (applicantsOf(vault, review) ?? []).map(({ name }) => name),
  files: async (tx, vault) => {
    const [record, papers] = await Promise.all([
      reviewRecordOf(tx, vault, review),
      issuedFiles(tx, vault, { reviewId: review.id }),
    ]);
    return { record, papers, attachments: [] };
  },
});

export type BoundItem = Omit<ArchiveItemEntity, 'countyId' | 'tenantId'> & Readonly<{ pages: number | null }>;

/** The files of a volume in the order they are bound: of each part its record, its papers, what was attached. */
export async function itemsOf(
  tx: Tx,
  vault: TenantVault,
  volumeId: string,
  parts: readonly Part[],
): Promise<BoundItem[]> {
  const items: BoundItem[] = [];
  const folders = new Set<string>();
  for (const part of parts) {
    const folder = folderOf(part.name, folders);
    for (const item of filesOf(vault, part, folder, await part.files(tx, vault)))
      items.push({ ...item, volumeId, seq: items.length + 1 });
  }
  return items;
}

/** One matter may be reviewed twice: the second folder of a name says so. */
function folderOf(name: string, taken: Set<string>): string {
  const plain = safeName(name);
  let folder = plain;
  for (let n = 2; taken.has(folder); n += 1) folder = `${plain} (${n})`;
  taken.add(folder);
  return folder;
}

function filesOf(
  vault: TenantVault,
  { of, name }: Part,
  folder: string,
  { record, papers, attachments }: PartFiles,
): Omit<BoundItem, 'volumeId' | 'seq'>[] {
  const recordId = uuid();
  const common = { ...of, recordSealed: null, pages: null };
  return [
    {
      ...common,
      id: recordId,
      kind: 'RECORD' as const,
      subjectId: null,
      path: `${folder}/record.json`,
      title: name,
      bytes: record.length,
      sha256: sha256Of(record),
      recordSealed: vault.seal(record.toString('utf8'), recordCell(recordId)),
    },
    ...papers.map(({ id, name: title, file, sha256 }) => ({
      ...common,
      id: uuid(),
      kind: 'PAPER' as const,
      subjectId: id,
      path: `${folder}/papers/${safeName(title)}`,
      title,
      bytes: file.length,
      sha256,
    })),
    ...attachments.map(({ id, format, bytes, sha256 }, i) => ({
      ...common,
      id: uuid(),
      kind: 'ATTACHMENT' as const,
      subjectId: id,
      path: `${folder}/attachments/${String(i + 1).padStart(3, '0')}.${FORMATS[format].ending}`,
      title: `${name} 附件 ${i + 1}`,
      bytes,
      sha256,
      pages: pagesOf(format),
    })),
  ];
}

/** A picture is a page; of all else somebody has to count them. */
const pagesOf = (format: AttachmentFormat): number | null => (ONE_PAGE.includes(format) ? 1 : null);
const ONE_PAGE: readonly AttachmentFormat[] = ['JPEG', 'PNG', 'WEBP'];
