import { ERASED, searchWords, type Place } from '@huiyin/domain';
import { AttachmentEntity, nameCell } from '../attachments/attachment.entity';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { searchRows } from '../petitions/petition.service';
import type { FileStore } from '../storage/file-store';
import type { Vaults } from '../vault/vaults';
import { certificateOf } from './destruction-certificate.service';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import { DestructionLineEntity } from './destruction-line.entity';
import { DestructionEntity } from './destruction.entity';
import { ERASING, ERASING_REVIEWS } from './destruction-words.service';

export type DestroyingWorld = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;

type Line = Pick<DestructionLineEntity, 'id' | 'volumeId'>;

/**
 * Destroys what is left of a list, volume by volume: first the rows in one transaction, then the files, then the volume is
 * told to be gone. Whoever is interrupted begins again with the first that is not: erasing what is erased changes nothing.
 */
export async function carryDestruction(world: DestroyingWorld, place: Place, id: string): Promise<void> {
  const { db, files, now } = world;
  const left = await db.inside(place, (tx) => linesLeft(tx, id));
  for (const line of left) {
    const wanted = await db.write(place, (tx) => eraseVolume(world, tx, line.volumeId));
    for (const file of wanted) await files.remove(place, file);
    await db.write(place, (tx) => tellGone(tx, id, line, now()));
  }
  await db.write(place, (tx) => finish(tx, id, now()));
}

const linesLeft = (tx: Tx, id: string): Promise<Line[]> =>
  tx.rows<Line>(
    `select l.id, l.volume_id as "volumeId" from destruction_lines l
       join destructions d on d.county_id = $1 and d.tenant_id = $2 and d.id = l.destruction_id
      where l.county_id = $1 and l.tenant_id = $2 and l.destruction_id = $3
        and d.status = 'DESTROYING' and l.opinion = 'DESTROY' and l.destroyed_at is null order by l.seq`,
    [tx.place.countyId, tx.place.tenantId, id],
  );

/** Erases what the rows of a volume's matters and reviews say; answers which files are to go with it. */
async function eraseVolume({ vaults, now }: DestroyingWorld, tx: Tx, volumeId: string): Promise<string[]> {
  const { status, number } = await tx.get(ArchiveVolumeEntity, volumeId, 'for update');
  // another worker was quicker
  if (status !== 'DESTROYING') return [];
  const [vault, matters, reviews] = await Promise.all([
    vaults.of(tx),
    tx.rows<{ id: string; number: string }>(
      `select p.id, p.number from petitions p
        where p.county_id = $1 and p.tenant_id = $2 and p.id in (
          select petition_id from archive_items where county_id = $1 and tenant_id = $2 and volume_id = $3)
        order by p.id for update`,
      [tx.place.countyId, tx.place.tenantId, volumeId],
    ),
    tx.rows<{ id: string }>(
      `select r.id from reviews r
        where r.county_id = $1 and r.tenant_id = $2 and r.id in (
          select review_id from archive_items where county_id = $1 and tenant_id = $2 and volume_id = $3)
        order by r.id for update`,
      [tx.place.countyId, tx.place.tenantId, volumeId],
    ),
  ]);
  const at = [tx.place.countyId, tx.place.tenantId, matters.map(({ id }) => id)];
  tx.push({ text: 'select app.erase_volume($1)', values: [volumeId] });
  for (const text of ERASING) tx.push({ text, values: [...at, ERASED] });
  for (const text of ERASING_REVIEWS)
    tx.push({ text, values: [...at.slice(0, 2), reviews.map(({ id }) => id), ERASED] });
  tx.push({
    text: 'delete from parties where county_id = $1 and tenant_id = $2 and petition_id = any($3)',
    values: at,
  });
  // of a co-signer the number stays, as of one who has withdrawn
  tx.push({
    text: `update co_signers set name_sealed = null, phone_sealed = null, address_sealed = null, phone_index = null,
                  code_index = null, withdrawn_at = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and petition_id = any($3) and withdrawn_at is null`,
    values: [...at, now()],
  });
  // of what was written, the number alone is still found
  const found = matters.map((matter) => ({ id: matter.id, words: searchWords(matter.number) }));
  if (found.length > 0) tx.push(searchRows(tx.place, found));
  const attachments = await tx.rows<Pick<AttachmentEntity, 'id' | 'removedAt'>>(
    `select id, removed_at as "removedAt" from attachments
      where county_id = $1 and tenant_id = $2 and petition_id = any($3) order by id`,
    at,
  );
  for (const { id, removedAt } of attachments)
    tx.update(AttachmentEntity, id, {
      nameSealed: vault.seal(ERASED, nameCell(id)),
      ...(removedAt === null
        ? { removedAt: now(), removedBy: ERASED, removedReason: `随案卷 ${number} 销毁` }
        : {}),
    });
  return attachments.map(({ id }) => id);
}

async function tellGone(tx: Tx, id: string, { id: lineId, volumeId }: Line, now: Date): Promise<void> {
  await tx.get(DestructionEntity, id, 'for update');
  const { status } = await tx.get(ArchiveVolumeEntity, volumeId, 'for update');
  if (status !== 'DESTROYING') return;
  tx.update(ArchiveVolumeEntity, volumeId, { status: 'DESTROYED' });
  tx.push({
    text: 'update destruction_lines set destroyed_at = $4 where county_id = $1 and tenant_id = $2 and id = $3',
    values: [tx.place.countyId, tx.place.tenantId, lineId, now],
  });
}

/** All is gone: the certificate is written, once. */
async function finish(tx: Tx, id: string, now: Date): Promise<void> {
  const destruction = await tx.get(DestructionEntity, id, 'for update');
  if (destruction.status !== 'DESTROYING' || (await linesLeft(tx, id)).length > 0) return;
  const certified = await certificateOf(tx, destruction, now);
  tx.update(DestructionEntity, id, { status: 'DESTROYED', destroyedAt: now, ...certified });
  tx.audit({
    actor: null,
    action: 'certifyDestruction',
    subjectKind: 'Destruction',
    subjectId: id,
    outcome: 'DONE',
    detail: {
      number: destruction.number,
      volumes: destruction.volumes,
      certificateSha256: certified.certificateSha256,
    },
  });
}
