import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  keptUntil,
  manifestOf,
  RECEIVER_LENGTH,
  requiredText,
  requireCounted,
  requireHandOver,
  requireNameless,
  retentionOf,
  RuleViolation,
  VOLUME_MATTERS,
  VOLUME_TITLE_LENGTH,
  type RetentionLine,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import { CONFIDENTIAL_REVIEW, takeTurn } from '../petitions/petition-volume.service';
import { ReviewEntity } from '../reviews/review.entity';
import { sha256Of } from '../vault/sha256';
import { COUNTED, IN_A_VOLUME, REVIEW_IN_A_VOLUME } from './archive-contents.service';
import { ArchiveItemEntity } from './archive-item.entity';
import { ArchiveListEntity } from './archive-list.entity';
import { itemsOf, matterPart, reviewPart, type Part } from './archive-parts.service';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import type { BindVolumeInput, HandOverVolumesInput } from './archive-volume.inputs';

/**
 * 立卷: binds what was archived under one volume's number. From then on nothing is added to it, and its manifest says
 * what it holds.
 *
 * @throws RuleViolation REQUIRED, INVALID (nothing there, a title that names somebody), DUPLICATE, RETENTION_MISSING
 */
export async function bindVolume(doing: Equipped, input: BindVolumeInput): Promise<Done> {
  const { services, tx, actor, now } = doing;
  const number = requiredText(input.number, '案卷号', 100);
  const title = requiredText(input.title, '案卷题名', VOLUME_TITLE_LENGTH);
  await takeTurn(tx, number);
  const confidential = input.confidential ?? false;
  const parts = await archivedUnder(tx, number, confidential);
  const vault = await services.vaults.of(tx);
  requireNameless(title, (await Promise.all(parts.map((part) => part.people(tx, vault)))).flat());
  const term = retentionOf(
    await tx.rows<RetentionLine>(
      'select category, reviews, term from retention_terms where county_id = $1 and tenant_id = $2',
      [tx.place.countyId, tx.place.tenantId],
    ),
    parts.map(({ kept }) => kept),
  );
  const id = uuid();
  const items = await itemsOf(tx, vault, id, parts);
  const manifest = manifestOf(items);
  const year = Math.max(...parts.map(({ archivedAt }) => yearOf(archivedAt ?? now)));
  tx.insert(ArchiveVolumeEntity, {
    id,
    number,
    title,
    year,
    term,
    keptUntil: keptUntil(term, year),
    status: 'BOUND',
    matters: parts.length,
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
  return { id, audit: { number, matters: parts.length, files: items.length, term } };
}

/**
 * 移交: everything up to a year that the office still keeps goes over in one list.
 *
 * @throws RuleViolation REQUIRED, INVALID (nothing to hand over, a day to come or before the binding, pages not counted)
 */
export async function handOverVolumes({ tx, actor, now }: Doing, input: HandOverVolumesInput): Promise<Done> {
  const receiver = requiredText(input.receiver, '接收单位', RECEIVER_LENGTH);
  const receivedBy = requiredText(input.receivedBy, '接收人', RECEIVER_LENGTH);
  const volumes = await tx.rows<
    Pick<ArchiveVolumeEntity, 'id' | 'number' | 'boundAt'> & { counted: boolean }
  >(
    `select id, number, bound_at as "boundAt", ${COUNTED} as counted from archive_volumes v
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
  const uncounted = volumes.filter(({ counted }) => !counted).map(({ number }) => number);
  const uncountedReason = requireCounted(uncounted, input.uncountedReason);
  const id = uuid();
  tx.insert(ArchiveListEntity, {
    id,
    handedOverOn: input.handedOverOn,
    receiver,
    receivedBy,
    volumes: volumes.length,
    uncountedReason,
    madeAt: now,
    madeBy: actor.name,
  });
  for (const volume of volumes)
    tx.update(ArchiveVolumeEntity, volume.id, { status: 'DEPOSITED', listId: id });
  return { id, audit: { receiver, volumes: volumes.length, handedOverOn: input.handedOverOn } };
}

/** What a volume's number gathers and is not bound, as much as a volume holds, locked so that nobody adds to it meanwhile. */
async function archivedUnder(tx: Tx, number: string, confidential: boolean): Promise<Part[]> {
  const at = [tx.place.countyId, tx.place.tenantId, number];
  const matters = await tx.rows<{ id: string }>(
    `select p.id from petitions p
      where p.county_id = $1 and p.tenant_id = $2 and p.archive_volume = $3 and p.status = 'ARCHIVED' and p.confidential = $4
        and not (p.confidential and ${IN_A_VOLUME})
      order by p.number limit $5 for update`,
    [...at, confidential, VOLUME_MATTERS],
  );
  const reviews = await tx.rows<{ id: string }>(
    `select r.id from reviews r, ${CONFIDENTIAL_REVIEW} c
      where r.county_id = $1 and r.tenant_id = $2 and r.archive_volume = $3 and c.confidential = $4
        and not (c.confidential and ${REVIEW_IN_A_VOLUME})
      order by r.office_name, r.petition_number, r.requested_at, r.id limit $5 for update of r`,
    [...at, confidential, VOLUME_MATTERS - matters.length],
  );
  if (matters.length + reviews.length === 0)
    throw new RuleViolation('INVALID', {
      field: '案卷号',
      reason: {
        zh: '没有归入这一卷的事项，也没有归入这一卷的复查复核',
        en: 'no matter and no review was put into this volume',
      },
    });
  return Promise.all([
    ...matters.map(async ({ id }) => matterPart(await tx.get(PetitionEntity, id))),
    ...reviews.map(async ({ id }) => reviewPart(await tx.get(ReviewEntity, id))),
  ]);
}

const yearOf = (moment: Date): number => Number(beijingDate(moment).slice(0, 4));
