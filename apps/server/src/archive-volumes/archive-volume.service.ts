import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  FORMATS,
  keptUntil,
  manifestOf,
  RECEIVER_LENGTH,
  requiredText,
  requireHandOver,
  requireNameless,
  retentionOf,
  RuleViolation,
  safeName,
  VOLUME_MATTERS,
  VOLUME_TITLE_LENGTH,
  type AttachmentFormat,
  type RetentionLine,
} from '@huiyin/domain';
import { attachedTo } from '../attachments/attachment-files.service';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import { issuedFiles } from '../papers/paper.service';
import { openParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { takeTurn } from '../petitions/petition-volume.service';
import { sha256Of } from '../vault/sha256';
import { IN_A_VOLUME } from './archive-contents.service';
import { ArchiveItemEntity, recordCell } from './archive-item.entity';
import { ArchiveListEntity } from './archive-list.entity';
import { recordOf } from './archive-record.service';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import type { BindVolumeInput, HandOverVolumesInput } from './archive-volume.inputs';

/**
 * 立卷: binds what was archived under one volume's number. From then on nothing is added to it, and its manifest says
 * what it holds.
 *
 * @throws RuleViolation REQUIRED, INVALID (nothing there, a title that names somebody), DUPLICATE, RETENTION_MISSING
 */
export async function bindVolume(doing: Equipped, input: BindVolumeInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const number = requiredText(input.number, '案卷号', 100);
  const title = requiredText(input.title, '案卷题名', VOLUME_TITLE_LENGTH);
  await takeTurn(tx, number);
  const confidential = input.confidential ?? false;
  const petitions = await archivedUnder(tx, number, confidential);
  requireNameless(title, await petitionersOf(doing, petitions));
  const term = retentionOf(
    await tx.rows<RetentionLine>(
      'select category, term from retention_terms where county_id = $1 and tenant_id = $2',
      [tx.place.countyId, tx.place.tenantId],
    ),
    petitions.map(({ category }) => category),
  );
  const id = uuid();
  const items: BoundItem[] = [];
  for (const petition of petitions) items.push(...(await itemsOf(doing, id, petition, items.length)));
  const manifest = manifestOf(items);
  const year = Math.max(...petitions.map(({ archivedAt }) => yearOf(archivedAt ?? now)));
  tx.insert(ArchiveVolumeEntity, {
    id,
    number,
    title,
    year,
    term,
    keptUntil: keptUntil(term, year),
    status: 'BOUND',
    matters: petitions.length,
    confidential,
    pages: items.map(({ pages }) => pages),
    manifest,
    manifestSha256: sha256Of(Buffer.from(manifest)),
    boundAt: now,
    boundBy: actor.name,
    listId: null,
    version: 1,
  });
  tx.insert(
    ArchiveItemEntity,
    items.map(({ pages: _, ...item }) => item),
  );
  return { id, audit: { number, matters: petitions.length, files: items.length, term } };
}

/**
 * 移交: everything up to a year that the office still keeps goes over in one list.
 *
 * @throws RuleViolation REQUIRED, INVALID (nothing to hand over, a day to come or before the binding)
 */
export async function handOverVolumes({ tx, actor, now }: Doing, input: HandOverVolumesInput): Promise<Done> {
  const receiver = requiredText(input.receiver, '接收单位', RECEIVER_LENGTH);
  const receivedBy = requiredText(input.receivedBy, '接收人', RECEIVER_LENGTH);
  const volumes = await tx.rows<Pick<ArchiveVolumeEntity, 'id' | 'boundAt' | 'version'>>(
    `select id, bound_at as "boundAt", version from archive_volumes
      where county_id = $1 and tenant_id = $2 and status = 'BOUND' and year <= $3 and confidential = $4
      order by number for update`,
    [tx.place.countyId, tx.place.tenantId, input.throughYear, input.confidential ?? false],
  );
  if (volumes.length === 0)
    throw new RuleViolation('INVALID', {
      field: '年度',
      reason: {
        zh: `${input.throughYear} 年及以前没有在本单位保管的案卷`,
        en: `this office keeps no volume of ${input.throughYear} or before`,
      },
    });
  const today = beijingDate(now);
  for (const { boundAt } of volumes) requireHandOver(input.handedOverOn, beijingDate(boundAt), today);
  const id = uuid();
  tx.insert(ArchiveListEntity, {
    id,
    handedOverOn: input.handedOverOn,
    receiver,
    receivedBy,
    volumes: volumes.length,
    madeAt: now,
    madeBy: actor.name,
  });
  for (const volume of volumes)
    tx.update(ArchiveVolumeEntity, volume.id, { status: 'DEPOSITED', listId: id });
  return { id, audit: { receiver, volumes: volumes.length, handedOverOn: input.handedOverOn } };
}

/** What a volume's number gathers and is not bound, as much as a volume holds, locked so that nobody adds to it meanwhile. */
async function archivedUnder(tx: Tx, number: string, confidential: boolean): Promise<PetitionEntity[]> {
  const found = await tx.rows<{ id: string }>(
    `select p.id from petitions p
      where p.county_id = $1 and p.tenant_id = $2 and p.archive_volume = $3 and p.status = 'ARCHIVED' and p.confidential = $4
        and not (p.confidential and ${IN_A_VOLUME})
      order by p.number limit $5 for update`,
    [tx.place.countyId, tx.place.tenantId, number, confidential, VOLUME_MATTERS],
  );
  if (found.length === 0)
    throw new RuleViolation('INVALID', {
      field: '案卷号',
      reason: { zh: '没有归入这一卷的事项', en: 'no matter was put into this volume' },
    });
  return Promise.all(found.map(({ id }) => tx.get(PetitionEntity, id)));
}

async function petitionersOf(
  { tx, services }: Equipped,
  petitions: readonly PetitionEntity[],
): Promise<string[]> {
  const vault = await services.vaults.of(tx);
  const parties = await Promise.all(petitions.map(({ id }) => openParties(tx, vault, id)));
  return parties.flat().map(({ name }) => name);
}

type BoundItem = Omit<ArchiveItemEntity, 'countyId' | 'tenantId'> & Readonly<{ pages: number | null }>;

/** The files of one matter in the order they are bound: its record, its papers, what was attached. */
async function itemsOf(
  { tx, services }: Equipped,
  volumeId: string,
  petition: PetitionEntity,
  before: number,
): Promise<BoundItem[]> {
  const vault = await services.vaults.of(tx);
  const [record, papers, attachments] = await Promise.all([
    recordOf(tx, vault, petition),
    issuedFiles(tx, vault, petition.id),
    attachedTo(tx, petition.id),
  ]);
  const folder = safeName(petition.number);
  const recordId = uuid();
  const common = { volumeId, petitionId: petition.id, recordSealed: null, pages: null };
  return [
    {
      ...common,
      id: recordId,
      kind: 'RECORD' as const,
      subjectId: null,
      path: `${folder}/record.json`,
      title: petition.number,
      bytes: record.length,
      sha256: sha256Of(record),
      recordSealed: vault.seal(record.toString('utf8'), recordCell(recordId)),
    },
    ...papers.map(({ id, name, file, sha256 }) => ({
      ...common,
      id: uuid(),
      kind: 'PAPER' as const,
      subjectId: id,
      path: `${folder}/papers/${safeName(name)}`,
      title: name,
      bytes: file.length,
      sha256,
    })),
    ...attachments.map(({ id, format, bytes, sha256 }, i) => ({
      ...common,
      id: uuid(),
      kind: 'ATTACHMENT' as const,
      subjectId: id,
      path: `${folder}/attachments/${String(i + 1).padStart(3, '0')}.${FORMATS[format].ending}`,
      title: `${petition.number} 附件 ${i + 1}`,
      bytes,
      sha256,
      pages: pagesOf(format),
    })),
  ].map((item, i) => ({ ...item, seq: before + i + 1 }));
}

/** A picture is a page; of all else somebody has to count them. */
const pagesOf = (format: AttachmentFormat): number | null => (ONE_PAGE.includes(format) ? 1 : null);
const ONE_PAGE: readonly AttachmentFormat[] = ['JPEG', 'PNG', 'WEBP'];

const yearOf = (moment: Date): number => Number(beijingDate(moment).slice(0, 4));
