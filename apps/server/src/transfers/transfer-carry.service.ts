import { v7 as uuid } from 'uuid';
import { beijingDate, objectionDue, profileFor, type Place } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import type { PartyInput } from '../parties/party.inputs';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Vaults } from '../vault/vaults';
import { arrivedAtSender } from './transfer-arrival.service';
import { hopsAfter, signHop, statusAfter } from './transfer-hops.service';
import { TransferHopEntity } from './transfer-hop.entity';
import { TransferEntity } from './transfer.entity';
import { partiesOf, sealPackage } from './transfer-package.service';

type World = Readonly<{ db: Database; vaults: Vaults; now: () => Date }>;

/** What one office's file holds that the other's does not yet. */
type Load = Readonly<{
  transfer: TransferEntity;
  hops: readonly TransferHopEntity[];
  /** This office's petition: what is handed over, or what came of it. */
  petition: PetitionEntity | null;
  /** Who raises it; only with the first hop. */
  parties: readonly PartyInput[];
  office: string;
}>;

/**
 * Brings the other office's file to the state of this one's. Each half is one transaction in one tenant; whatever happens
 * between or after them, doing it again adds what is missing and nothing twice, since a file takes a hop only as its next.
 */
export async function carryTransfer(world: World, place: Place, transferId: string): Promise<void> {
  const { db } = world;
  const other = await db.inside(place, (tx) => tx.get(TransferEntity, transferId)).then(otherOf(place));
  const known = await db.inside(other, (tx) => knownHops(tx, transferId));
  const load = await db.inside(place, (tx) => pack(world, tx, transferId, known));
  if (load.hops.length === 0) return;
  await db.write(other, (tx) => unpack(world, tx, place, load));
}

const otherOf =
  ({ countyId }: Place) =>
  ({ otherTenantId }: TransferEntity): Place => ({ countyId, tenantId: otherTenantId });

async function knownHops(tx: Tx, id: string): Promise<number> {
  const row = await tx.first<{ hops: number }>(
    'select hops from transfers where county_id = $1 and tenant_id = $2 and id = $3',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  return row?.hops ?? 0;
}

async function pack({ vaults }: World, tx: Tx, id: string, known: number): Promise<Load> {
  const [transfer, hops, { name: office }] = await Promise.all([
    tx.get(TransferEntity, id),
    hopsAfter(tx, id, known),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const { petitionId } = transfer;
  const petition = petitionId === null ? null : await tx.get(PetitionEntity, petitionId);
  const parties =
    known === 0 && petitionId !== null ? await partiesOf(tx, await vaults.of(tx), petitionId) : [];
  return { transfer, hops, petition, parties, office };
}

async function unpack(world: World, tx: Tx, from: Place, load: Load): Promise<void> {
  const { transfer, office } = load;
  const known = await knownHops(tx, transfer.id);
  if (known === 0) await deliver(world, tx, from, load);
  else await receive(world, tx, await tx.edit(TransferEntity, transfer.id), load);
  tx.audit({
    actor: null,
    action: 'carryTransfer',
    subjectKind: 'Transfer',
    subjectId: transfer.id,
    outcome: 'DONE',
    detail: { from: office, number: transfer.receiptNumber, hops: load.hops.map(({ kind }) => kind).join() },
  });
}

/** 送达: the receiver's file begins, and says so; the five workdays for an objection run from here. */
async function deliver({ vaults, now }: World, tx: Tx, from: Place, load: Load): Promise<void> {
  const { transfer, hops, petition, parties, office } = load;
  if (petition === null) throw new Error('a transfer is delivered by who sent it');
  const { id, kind, receiptNumber, instruction, reportDueOn, offeredAt } = transfer;
  const { title, content, topicId, petitionerMasked, headCount, receivedAt } = petition;
  const deliveredAt = now();
  const { overlay, calendar } = await legalRulesOf(tx);
  const row: Unplaced<TransferEntity> = {
    id,
    kind,
    receiptNumber,
    instruction,
    reportDueOn,
    offeredAt,
    title,
    content,
    topicId,
    petitionerMasked,
    headCount,
    receivedAt,
    side: 'RECEIVED',
    status: 'OFFERED',
    otherTenantId: from.tenantId,
    otherName: office,
    petitionId: null,
    deliveredAt,
    objectUntil: objectionDue(deliveredAt, profileFor(beijingDate(deliveredAt), overlay), calendar),
    insisted: false,
    hops: 1,
    partiesSealed: sealPackage(await vaults.of(tx), id, parties),
  };
  tx.insert(TransferEntity, row);
  addHops(tx, id, hops.slice(0, 1));
  await signHop(tx, await tx.get(TransferEntity, id), { kind: 'DELIVERED', at: deliveredAt, byName: null });
}

async function receive({ now }: World, tx: Tx, file: TransferEntity, load: Load): Promise<void> {
  for (const hop of load.hops.filter(({ seq }) => seq > file.hops)) {
    const patch =
      file.side === 'RECEIVED'
        ? arrivedAtReceiver(hop)
        : await arrivedAtSender(tx, file, hop, load.transfer, load.petition, now());
    tx.update(TransferEntity, file.id, { ...patch, ...statusAfter(hop.kind), hops: hop.seq });
    addHops(tx, file.id, [hop]);
  }
}

/** Taken back, nothing of the matter stays behind (交还相关材料). */
function arrivedAtReceiver({ kind }: TransferHopEntity): Unplaced<TransferEntity> {
  if (kind === 'RETURNED') return { content: null, petitionerMasked: null, partiesSealed: null };
  return kind === 'INSISTED' ? { insisted: true } : {};
}

function addHops(tx: Tx, transferId: string, hops: readonly TransferHopEntity[]): void {
  tx.insert(
    TransferHopEntity,
    hops.map(({ seq, kind, at, byOffice, byName, text }) => ({
      id: uuid(),
      transferId,
      seq,
      kind,
      at,
      byOffice,
      byName,
      text,
    })),
  );
}
