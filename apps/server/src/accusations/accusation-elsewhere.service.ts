import type { Place } from '@huiyin/domain';
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
import { isRerouted, withholdFromAll } from '../withholdings/withholding.service';
import { leaveCounts } from './accusation-counts.service';
import { accusationsOf, accusedNamed, sentUp, type Named } from './accusation.service';

/** The work that seals what another office has of an accusation. */
const SEAL = 'accusations.seal';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;
type Elsewhere = Readonly<{ id: string; side: TransferEntity['side'] }>;

/**
 * A matter that is found out here to accuse somebody, and that another office has in hand, comes back from there; where it had come from
 * the office it accuses, it is reported to nobody. What that office has of it is sealed by a job.
 */
export async function sealElsewhere(tx: Tx, petitionId: string, named: readonly Named[]): Promise<void> {
  const files = await tx.rows<Elsewhere>(
    `select id, side from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3
        and ((side = 'SENT' and status in ('OFFERED', 'SIGNED', 'OBJECTED')) or (side = 'RECEIVED' and other_name = any($4)))`,
    [tx.place.countyId, tx.place.tenantId, petitionId, named.map(({ officeName }) => officeName)],
  );
  for (const { id, side } of files) {
    if (side === 'RECEIVED') tx.update(TransferEntity, id, { status: 'RETURNED' });
    // at once not there for anybody; counts, notices and what is under way follow
    tx.push({ text: 'select app.seal_at_once($1)', values: [id] });
    enqueue(tx, SEAL, { transferId: id }, id);
  }
}

/** Seals it there, and brings back what was sent there. Done twice, it finds it sealed. */
export async function sealThere(world: World, place: Place, transferId: string): Promise<void> {
  const whole = { ...world, db: world.db.whole() };
  const { db } = whole;
  const { file, accused, office } = await db.inside(place, async (tx) => {
    const one = await tx.get(TransferEntity, transferId);
    return {
      file: one,
      accused: await accusationsOf(tx, one.petitionId as string),
      office: (await tx.get(TenantEntity, tx.place.tenantId)).name,
    };
  });
  const there = { countyId: place.countyId, tenantId: file.otherTenantId };
  // what is still on its way arrives first, so that nothing comes after
  await carryTransfer(whole, place, transferId);
  await db.write(there, (tx) => seal(tx, transferId, { accused, office, now: world.now() }));
  await carryTransfer(whole, there, transferId);
}

type Sealing = Readonly<{
  accused: Parameters<typeof accusedNamed>[0];
  office: string;
  now: Date;
}>;

async function seal(tx: Tx, transferId: string, { accused, office, now }: Sealing): Promise<void> {
  const file = await tx.edit(TransferEntity, transferId);
  const { petitionId, side, status } = file;
  if (side === 'RECEIVED' && status !== 'RETURNED')
    await signHop(tx, file, { kind: 'RECALLED', at: now, byName: null, byOffice: office }, nothingKept(file));
  if (petitionId === null || (await isRerouted(tx, petitionId))) return;
  const petition = await tx.edit(PetitionEntity, petitionId);
  const [events, rules] = await Promise.all([eventsOf(tx, petitionId), legalRulesOf(tx)]);
  await leaveCounts(tx, petition);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: 'REFERRED_OUT',
    by: { accountId: null, name: office },
    now,
    change: {
      patch: sentUp(petition, now),
      event: accusedNamed(accused),
    },
  });
  await withholdFromAll(tx, petitionId, now);
}
