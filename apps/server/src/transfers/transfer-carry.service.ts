import { v7 as uuid } from 'uuid';
import { beijingDate, objectionDue, recallHop, type Place, type TransferHopKind } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { notifyOfArrival } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { peopleOf } from '../group-matters/group-matter.service';
import { packMediations, type MovedMediations } from '../mediations/mediation-moving.service';
import type { PartyInput } from '../parties/party.inputs';
import { TenantEntity } from '../tenants/tenant.entity';
import type { FileStore } from '../storage/file-store';
import type { TenantVault } from '../vault/tenant-vault';
import type { Vaults } from '../vault/vaults';
import { arrivedAtSender } from './transfer-arrival.service';
import { takenFromHere } from './transfer-return.service';
import { hopsAfter, signHop, statusAfter } from './transfer-hops.service';
import { TransferHopEntity } from './transfer-hop.entity';
import { readingsSoFar, type ToldReading } from './transfer-readings.service';
import { answersOf } from './transfer-answers.service';
import { TransferEntity, type CarriedAnswer } from './transfer.entity';
import { carryPapersBack } from './transfer-papers.service';
import {
  NOTHING_KEPT,
  nothingKept,
  partiesOf,
  placeOfProblem,
  sealMediations,
  sealPackage,
  type PlaceOfProblem,
} from './transfer-package.service';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;

/** What one office's file holds that the other's does not yet. */
type Load = Readonly<{
  transfer: TransferEntity;
  hops: readonly TransferHopEntity[];
  /** This office's petition: what is handed over, or what came of it. */
  petition: PetitionEntity | null;
  /** Who raises it; only with the first hop. */
  parties: readonly PartyInput[];
  people: number;
  /** Every look at who raises it so far; with the first hop. */
  readings: readonly ToldReading[];
  place: PlaceOfProblem | null;
  /** The mediation that goes on with it, and what was agreed on; with the first hop. */
  mediations: MovedMediations | null;
  /** What it answered to each claim; only with a report. */
  answers: readonly CarriedAnswer[];
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
  await papersBack(world, place, other, load);
  if (load.hops.length > 0) await db.write(other, (tx) => unpack(world, tx, place, load));
  await recall(world, load, other);
}

const BRINGS_ANSWERS: readonly TransferHopKind[] = ['REPORTED', 'SUPPLEMENTED'];
const BRINGS_BACK: readonly TransferHopKind[] = [...BRINGS_ANSWERS, 'RECALLED'];

/** A result comes with the papers of its matter, or not yet. */
async function papersBack(world: World, place: Place, other: Place, { hops, transfer }: Load): Promise<void> {
  const { id, side, petitionId } = transfer;
  if (side === 'SENT' || petitionId === null || !hops.some(({ kind }) => BRINGS_BACK.includes(kind))) return;
  await carryPapersBack(world, { place, petitionId }, other, id);
}

/**
 * The receiver's file decides on a recall, in the receiver's own order of events: what it signed for or reported before
 * holds, and is under way. What comes of it is a hop like any other.
 */
async function recall({ db, now }: World, { transfer, office }: Load, other: Place): Promise<void> {
  const { id, status, recallAskedAt, recallBy, recallReason } = transfer;
  if (recallAskedAt === null || recallReason === null) return;
  await db.write(other, async (tx) => {
    const file = await tx.edit(TransferEntity, id);
    const petition = file.petitionId === null ? null : await tx.edit(PetitionEntity, file.petitionId);
    const kind = recallHop(status, file.status, petition?.status ?? null);
    if (kind === null) return;
    if (petition && kind === 'RECALLED') await takenFromHere(tx, petition, file, recallReason, now());
    const hop = { kind, at: recallAskedAt, byOffice: office, byName: recallBy, text: recallReason };
    await signHop(tx, file, hop, kind === 'REPORTED' ? { report: recallReason } : nothingKept(file));
    auditOf(tx, file, office, [kind]);
  });
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
  const first = known === 0 && petition !== null;
  const place = first ? await placeOfProblem(tx, petition.placeUnitId) : null;
  const raised = first ? await raisedBy(tx, await vaults.of(tx), petition) : { parties: [], people: 0 };
  const mediations = first ? await packMediations(tx, await vaults.of(tx), petition.id) : null;
  const readings = first ? await readingsSoFar(tx, petition.id, office) : [];
  const reports = petition !== null && hops.some(({ kind }) => BRINGS_ANSWERS.includes(kind));
  const answers = reports ? await answersOf(tx, petition.id) : [];
  return { transfer, hops, petition, ...raised, readings, place, mediations, answers, office };
}

/** Co-signers stay with the office that has their word; their number goes along. */
async function raisedBy(
  tx: Tx,
  vault: TenantVault,
  petition: PetitionEntity,
): Promise<Pick<Load, 'parties' | 'people'>> {
  const parties = await partiesOf(tx, vault, petition.id);
  return { parties, people: await peopleOf(tx, vault, petition, parties) };
}

async function unpack(world: World, tx: Tx, from: Place, load: Load): Promise<void> {
  const { transfer, office } = load;
  const known = await knownHops(tx, transfer.id);
  if (known === 0) await deliver(world, tx, from, load);
  else await receive(world, tx, await tx.edit(TransferEntity, transfer.id), load);
  auditOf(
    tx,
    transfer,
    office,
    load.hops.map(({ kind }) => kind),
  );
}

function auditOf(
  tx: Tx,
  { id, receiptNumber }: TransferEntity,
  from: string,
  hops: readonly TransferHopKind[],
): void {
  tx.audit({
    actor: null,
    action: 'carryTransfer',
    subjectKind: 'Transfer',
    subjectId: id,
    outcome: 'DONE',
    detail: { from, number: receiptNumber, hops: hops.join() },
  });
}

/** 送达: the receiver's file begins, and says so; the five workdays for an objection run from here. */
async function deliver({ vaults, now }: World, tx: Tx, from: Place, load: Load): Promise<void> {
  const { transfer, hops, petition, parties, people, place, mediations, office } = load;
  if (petition === null) throw new Error('a transfer is delivered by who sent it');
  const { id, kind, receiptNumber, instruction, reportDueOn, offeredAt } = transfer;
  const { title, content, topicId, category, actKnownOn, petitionerMasked, receivedAt } = petition;
  const deliveredAt = now();
  const [rules, vault] = await Promise.all([legalRulesOf(tx), vaults.of(tx)]);
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
    category,
    actKnownOn,
    placeName: place?.name ?? null,
    placeCode: place?.divisionCode ?? null,
    petitionerMasked,
    headCount: people,
    receivedAt,
    side: 'RECEIVED',
    status: 'OFFERED',
    otherTenantId: from.tenantId,
    otherName: office,
    petitionId: null,
    deliveredAt,
    objectUntil: objectionDue(deliveredAt, rules.profileFor(beijingDate(deliveredAt)), rules.calendar),
    insisted: false,
    hops: 1,
    partiesSealed: sealPackage(vault, id, parties),
    mediationSealed: mediations && sealMediations(vault, id, mediations),
  };
  tx.insert(TransferEntity, row);
  addHops(
    tx,
    id,
    hops.slice(0, 1).map((hop) => ({ ...hop, data: { ...hop.data, readings: load.readings } })),
  );
  await signHop(tx, await tx.get(TransferEntity, id), { kind: 'DELIVERED', at: deliveredAt, byName: null });
  await notifyOfArrival(tx, id, 'MATTER_ARRIVED', office, deliveredAt);
}

async function receive({ now }: World, tx: Tx, file: TransferEntity, load: Load): Promise<void> {
  for (const hop of load.hops.filter(({ seq }) => seq > file.hops)) {
    const patch =
      file.side === 'RECEIVED'
        ? arrivedAtReceiver(hop)
        : await arrivedAtSender(tx, file, hop, load.transfer, load.petition, now());
    const answers =
      file.side === 'SENT' && BRINGS_ANSWERS.includes(hop.kind)
        ? { answers: JSON.stringify(load.answers) as never }
        : {};
    // whatever its office did with it came before the recall
    const recalled = LEAVES_RECALL.includes(hop.kind) ? {} : NOT_RECALLED;
    tx.update(TransferEntity, file.id, {
      ...patch,
      ...answers,
      ...recalled,
      ...statusAfter(hop.kind),
      hops: hop.seq,
    });
    addHops(tx, file.id, [hop]);
    if (hop.kind === 'INSISTED') await notifyOfArrival(tx, file.id, 'OBJECTION_REFUSED', hop.byOffice, now());
  }
}

/** Taken back, nothing of the matter stays behind (交还相关材料). */
function arrivedAtReceiver({ kind }: TransferHopEntity): Unplaced<TransferEntity> {
  if (kind === 'RETURNED') return NOTHING_KEPT;
  return kind === 'INSISTED' ? { insisted: true } : {};
}

const LEAVES_RECALL: readonly TransferHopKind[] = ['DELIVERED', 'IDENTITY_READ'];
const NOT_RECALLED: Unplaced<TransferEntity> = { recallAskedAt: null, recallBy: null, recallReason: null };

function addHops(tx: Tx, transferId: string, hops: readonly TransferHopEntity[]): void {
  tx.insert(
    TransferHopEntity,
    hops.map(({ seq, kind, at, byOffice, byName, text, data }) => ({
      id: uuid(),
      transferId,
      seq,
      kind,
      at,
      byOffice,
      byName,
      text,
      data,
    })),
  );
}
