import type { Place, TransferStatus } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { enqueue } from '../queue/enqueue';
import type { FileStore } from '../storage/file-store';
import { TenantEntity } from '../tenants/tenant.entity';
import { carryTransfer } from '../transfers/transfer-carry.service';
import { signHop } from '../transfers/transfer-hops.service';
import { nothingKept } from '../transfers/transfer-package.service';
import { TransferEntity } from '../transfers/transfer.entity';
import type { Vaults } from '../vault/vaults';
import { isRerouted, withholdFile, withholdFromAll } from '../withholdings/withholding.service';
import { leaveCounts, leaveCountsOfFile } from './accusation-counts.service';
import { withholdReviews } from './accusation-reviews.service';
import { accusedNamed, sentUp, type Named } from './accusation.service';
import type { Called } from './accusation-superior.service';

/** The work that brings back what another office has of an accusation. */
const SEAL = 'accusations.seal';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;
type Elsewhere = Pick<TransferEntity, 'id' | 'side' | 'otherTenantId'>;

const IN_HAND: readonly TransferStatus[] = ['OFFERED', 'SIGNED', 'OBJECTED'];

/**
 * A matter that is found out here to accuse somebody, and that another office has in hand, comes back from there; what the office it
 * accuses has or had of it is there for nobody, and is reported to nobody. All that is seen of it there goes with this act; what is
 * under way between the two arrives by a job, unseen. `sealed` is the transfer whose other side does so itself.
 *
 * @returns the files that other bodies have of the reviews of what lay there
 */
export async function sealElsewhere(
  tx: Tx,
  petitionId: string,
  named: readonly Named[],
  now: Date,
  sealed: string | null = null,
): Promise<string[]> {
  const [files, { name: office }] = await Promise.all([
    tx.rows<Elsewhere>(
      `select t.id, t.side, t.other_tenant_id as "otherTenantId" from transfers t
        where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3
          and t.id is distinct from $6 and ((t.side = 'SENT' and t.status = any($4)) or t.other_name = any($5)
            or exists (select from app.county_offices() o where o.tenant_id = t.other_tenant_id and o.name = any($5)))
        order by t.offered_at, t.id`,
      [
        tx.place.countyId,
        tx.place.tenantId,
        petitionId,
        IN_HAND,
        named.map(({ officeName }) => officeName),
        sealed,
      ],
    ),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const reviewIds: string[] = [];
  for (const { id, side, otherTenantId: tenantId } of files) {
    if (side === 'RECEIVED') tx.update(TransferEntity, id, { status: 'RETURNED' });
    const place = { countyId: tx.place.countyId, tenantId };
    reviewIds.push(
      ...(await tx.elsewhere(place, (there) => seal(there, id, { accused: named, office, now }))),
    );
    enqueue(tx, SEAL, { transferId: id }, id);
  }
  return reviewIds;
}

/** Brings back what was sent there. Done twice, it finds it brought. */
export async function bringBack(world: World, place: Place, transferId: string): Promise<void> {
  const whole = { ...world, db: world.db.whole() };
  const { db } = whole;
  const { file, office } = await db.inside(place, async (tx) => ({
    file: await tx.get(TransferEntity, transferId),
    office: (await tx.get(TenantEntity, tx.place.tenantId)).name,
  }));
  const there = { countyId: place.countyId, tenantId: file.otherTenantId };
  // what is still on its way arrives first, so that nothing comes after
  await carryTransfer(whole, place, transferId);
  if (file.side === 'SENT' && IN_HAND.includes(file.status))
    await db.write(there, (tx) => recall(tx, transferId, office, world.now()));
  await carryTransfer(whole, there, transferId);
}

async function recall(tx: Tx, transferId: string, byOffice: string, at: Date): Promise<void> {
  const file = await tx.edit(TransferEntity, transferId);
  if (file.status === 'RETURNED') return;
  await signHop(tx, file, { kind: 'RECALLED', at, byName: null, byOffice }, nothingKept(file));
}

type Sealing = Readonly<{
  accused: readonly Called[];
  office: string;
  now: Date;
}>;

async function seal(tx: Tx, transferId: string, { accused, office, now }: Sealing): Promise<string[]> {
  // locked, so that whoever is just signing for it is waited for
  const file = await tx.first<Pick<TransferEntity, 'petitionId'>>(
    `select petition_id as "petitionId" from transfers where county_id = $1 and tenant_id = $2 and id = $3 for update`,
    [tx.place.countyId, tx.place.tenantId, transferId],
  );
  const petitionId = file?.petitionId ?? null;
  if (petitionId === null) {
    if (await withholdFile(tx, transferId, now)) await leaveCountsOfFile(tx, transferId);
    return [];
  }
  const reviewIds = await withholdReviews(tx, petitionId, accused, now);
  if (await isRerouted(tx, petitionId)) return reviewIds;
  const petition = await tx.edit(PetitionEntity, petitionId);
  // what is bound stays bound, by a manifest that names it
  if (petition.status === 'ARCHIVED') return reviewIds;
  const [events, rules] = await Promise.all([eventsOf(tx, petitionId), legalRulesOf(tx)]);
  await leaveCounts(tx, petition);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: petition.status === 'VOIDED' ? 'VOIDED' : 'REFERRED_OUT',
    by: { accountId: null, name: office },
    now,
    change: {
      patch: sentUp(petition, now),
      event: accusedNamed(accused),
    },
  });
  await withholdFromAll(tx, petitionId, now);
  return reviewIds;
}
