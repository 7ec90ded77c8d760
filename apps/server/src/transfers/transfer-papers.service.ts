import { CARRIED_PAPERS, type Place } from '@huiyin/domain';
import { copyAttachments, type IssuedPaper, type PetitionAt } from '../attachments/attachment-copy.service';
import type { Database } from '../db/database';
import { keptFiles } from '../papers/paper.service';
import type { FileStore } from '../storage/file-store';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Vaults } from '../vault/vaults';
import { TransferEntity } from './transfer.entity';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore }>;

/**
 * 相关材料: the petitioner's papers go to the office that has signed for their matter, and those that come later after them.
 * What an office gives back unsigned it has never had.
 */
export async function carryPapersOn(world: World, place: Place, petitionId: string): Promise<void> {
  const { db } = world;
  const sent = await db.inside(place, (tx) =>
    tx.first<{ id: string; other: string }>(
      `select id, other_tenant_id as other from transfers
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT' and status = 'SIGNED'`,
      [place.countyId, place.tenantId, petitionId],
    ),
  );
  if (sent === null) return;
  const other = { countyId: place.countyId, tenantId: sent.other };
  const { status, petitionId: theirs } = await db.inside(other, (tx) => tx.get(TransferEntity, sent.id));
  if (status !== 'SIGNED' || theirs === null) return;
  await carry(world, { place, petitionId }, { place: other, petitionId: theirs }, 'ONWARD');
}

/** Everything that was added or issued where the matter was dealt with is there before its result is. */
export async function carryPapersBack(
  world: World,
  from: PetitionAt,
  other: Place,
  id: string,
): Promise<void> {
  const { petitionId } = await world.db.inside(other, (tx) => tx.get(TransferEntity, id));
  if (petitionId === null) return;
  const vault = await world.vaults.at(from.place);
  const issued = await world.db.inside(from.place, (tx) => keptFiles(tx, vault, from.petitionId));
  await carry(world, from, { place: other, petitionId }, 'BACK', issued);
}

async function carry(
  world: World,
  from: PetitionAt,
  to: PetitionAt,
  way: keyof typeof CARRIED_PAPERS,
  issued: readonly IssuedPaper[] = [],
): Promise<void> {
  const { name } = await world.db.inside(from.place, (tx) => tx.get(TenantEntity, from.place.tenantId));
  await copyAttachments(world, from, to, CARRIED_PAPERS[way], name, issued);
}
