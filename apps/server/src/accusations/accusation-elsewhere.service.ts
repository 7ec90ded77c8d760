import type { Place, TransferStatus } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { leaveDispute } from '../mediations/mediation-leaving.service';
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
import { endReviews, withholdReviews } from './accusation-reviews.service';
import { accuseHere, type Sealing } from './accusation-here.service';
import { accusedNamed, sentUp } from './accusation.service';
import type { Called } from './accusation-superior.service';

/** The work that brings back what another office has of an accusation. */
const SEAL = 'accusations.seal';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;
type Elsewhere = Pick<TransferEntity, 'id' | 'side' | 'otherTenantId'> &
  Readonly<{ accused: boolean; superior: boolean; inHand: boolean }>;

const IN_HAND: readonly TransferStatus[] = ['OFFERED', 'SIGNED', 'OBJECTED'];

type How = Readonly<{
  /** Whether what another office has in hand comes back from there: to where it is found out. */
  calledBack: boolean;
  /** The transfer whose other side does so itself. */
  sealed?: string | null | undefined;
}>;

/**
 * A matter that is found out here to accuse somebody, and that another office has in hand, comes back from there; what an office it
 * accuses has or had of it is there for nobody, and is reported to nobody, however many offices lie between. All that is seen of it there
 * goes with this act; what is under way between the two arrives by a job, unseen.
 *
 * @returns the files that other bodies have of the reviews of what lay there
 */
export async function sealElsewhere(
  tx: Tx,
  petitionId: string,
  named: readonly Called[],
  now: Date,
  { calledBack, sealed }: How,
): Promise<string[]> {
  const seen = new Set(sealed ? [sealed] : []);
  return sealFrom(tx, petitionId, await sealingBy(tx, named, now), seen, calledBack);
}

const sealingBy = async (tx: Tx, accused: readonly Called[], now: Date): Promise<Sealing> => ({
  accused,
  office: (await tx.get(TenantEntity, tx.place.tenantId)).name,
  now,
});

/** Along its transfers, from office to office; `seen` are those that were followed. */
async function sealFrom(
  tx: Tx,
  petitionId: string,
  sealing: Sealing,
  seen: Set<string>,
  calledBack: boolean,
): Promise<string[]> {
  const files = await tx.rows<Elsewhere>(
    `select t.id, t.side, t.other_tenant_id as "otherTenantId", t.side = 'SENT' and t.status = any($4) as "inHand",
            coalesce(o.kind = 'COUNTY_OFFICE', false) as superior,
            (t.other_name = any($5) or coalesce(o.name = any($5), false)) and o.kind is distinct from 'COUNTY_OFFICE' as accused
       from transfers t left join app.county_offices() o on o.tenant_id = t.other_tenant_id
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 order by t.offered_at, t.id`,
    [
      tx.place.countyId,
      tx.place.tenantId,
      petitionId,
      IN_HAND,
      sealing.accused.map(({ officeName }) => officeName),
    ],
  );
  const reviewIds: string[] = [];
  for (const { id, side, otherTenantId: tenantId, accused, superior, inHand } of files) {
    if (seen.has(id)) continue;
    seen.add(id);
    const sealed = accused || (calledBack && inHand);
    if (sealed && side === 'RECEIVED') tx.update(TransferEntity, id, { status: 'RETURNED' });
    const theirs = await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, async (there) => {
      if (sealed) await seal(there, id, sealing);
      const petition = await petitionOf(there, id);
      if (petition === null) return [];
      const own = await withholdReviews(there, petition, sealing.accused, sealing.now);
      if (superior) await accuseHere(there, petition, sealing);
      return [...own, ...(await sealFrom(there, petition, sealing, seen, false))];
    });
    reviewIds.push(...theirs);
    if (sealed) enqueue(tx, SEAL, { transferId: id }, id);
  }
  return reviewIds;
}

/** Locked where it is asked to be, so that whoever is just signing for it is waited for. */
async function petitionOf(tx: Tx, transferId: string, lock: 'for update' | '' = ''): Promise<string | null> {
  const file = await tx.first<Pick<TransferEntity, 'petitionId'>>(
    `select petition_id as "petitionId" from transfers where county_id = $1 and tenant_id = $2 and id = $3 ${lock}`,
    [tx.place.countyId, tx.place.tenantId, transferId],
  );
  return file?.petitionId ?? null;
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

async function seal(tx: Tx, transferId: string, { accused, office, now }: Sealing): Promise<void> {
  const petitionId = await petitionOf(tx, transferId, 'for update');
  if (petitionId === null) {
    if (await withholdFile(tx, transferId, now)) await leaveCountsOfFile(tx, transferId);
    return;
  }
  if (await isRerouted(tx, petitionId)) return;
  // what is bound stays bound, by a manifest that names it
  if ((await tx.edit(PetitionEntity, petitionId)).status === 'ARCHIVED') return;
  await endReviews(tx, petitionId, now);
  // its part in a dispute, too: what the office has of others in it goes on without a trace of this one
  await leaveDispute(tx, petitionId, now);
  const petition = await tx.get(PetitionEntity, petitionId);
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
}
