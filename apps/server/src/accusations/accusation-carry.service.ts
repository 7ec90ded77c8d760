import { ATTACHMENT_KINDS, type Place } from '@huiyin/domain';
import { copyAttachments } from '../attachments/attachment-copy.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { bringGroup } from '../group-matters/group-carry.service';
import { peopleOf } from '../group-matters/group-matter.service';
import type { PartyInput } from '../parties/party.inputs';
import { PetitionEntity } from '../petitions/petition.entity';
import { readingsBrought } from '../petitions/petition-reveal.service';
import { pushSearchWords, registerPetition } from '../petitions/petition.service';
import type { FileStore } from '../storage/file-store';
import { carryTransfer } from '../transfers/transfer-carry.service';
import { partiesOf } from '../transfers/transfer-package.service';
import { readingsSoFar, type ToldReading } from '../transfers/transfer-readings.service';
import type { Vaults } from '../vault/vaults';
import { idAbove } from '../withholdings/withholding.service';
import { broughtOf, ofTransfer, sentDown, takeBack, type Brought } from './accusation-above.service';
import { becomeAccusation, byOffice } from './accusation-here.service';
import { namedOf } from './accusation.service';
import { calledHere, receiverOf, superiorOf } from './accusation-superior.service';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;

/** What goes up: the matter as the office held it, and what was done there. */
type Load = Brought &
  Readonly<{
    parties: readonly PartyInput[];
    people: number;
    /** The transfer that had brought it down, where it came from the superior. */
    transferId: string | null;
  }>;

/**
 * Takes a matter that accuses an office to the superior's register, or back into it where it had come from there, and its
 * papers after it. Done twice, it enters nothing twice.
 */
export async function carryAccusation(world: World, place: Place, petitionId: string): Promise<void> {
  // what was sent on is there for its carrier alone
  const whole = { ...world, db: world.db.whole() };
  const load = await whole.db.inside(place, (tx) => pack(world, tx, petitionId));
  const above = await superiorOf(whole.db, place);
  if (load.transferId !== null) await carryTransfer(whole, place, load.transferId);
  const { transferId } = load;
  const there =
    transferId === null
      ? await whole.db.write(above, (tx) => enter(world, tx, load))
      : await whole.db.write(above, (tx) => again(tx, load, transferId, world.now()));
  await whole.db.write(above, (tx) =>
    bringGroup(
      world.vaults,
      tx,
      { below: load.from, petitionId: there, idOf: idAbove, by: byOffice(tx, load.office) },
      world.now(),
    ),
  );
  const [from, to] = [
    { place, petitionId },
    { place: above, petitionId: there },
  ];
  await copyAttachments(whole, from, to, ATTACHMENT_KINDS, load.office);
}

async function pack({ vaults }: World, tx: Tx, id: string): Promise<Load> {
  const [brought, sent] = await Promise.all([broughtOf(tx, id), sentDown(tx, id)]);
  const vault = await vaults.of(tx);
  const parties = await partiesOf(tx, vault, id);
  return {
    ...brought,
    parties,
    people: await peopleOf(tx, vault, brought.petition, parties),
    transferId: sent?.id ?? null,
  };
}

/** 登记: the superior's terms run from when it was named and sent on (信访工作条例第二十三条). */
async function enter(world: World, tx: Tx, load: Load): Promise<string> {
  const { petition, office, parties, people, since } = load;
  const id = idAbove(petition.id);
  const there = await tx.first('select from petitions where county_id = $1 and tenant_id = $2 and id = $3', [
    tx.place.countyId,
    tx.place.tenantId,
    id,
  ]);
  if (there !== null) return id;
  // before anything is held here, as whoever looks holds it there first
  const readings = await tx.elsewhere({ ...tx.place, tenantId: load.from.tenantId }, (below) =>
    readingsUntilNow(below, petition.id, office),
  );
  const named = await namedOf(tx, await calledHere(tx, load.accused));
  const { channel, title, content, topicId, actKnownOn } = petition;
  await registerPetition(
    world,
    tx,
    byOffice(tx, office),
    {
      channel,
      title,
      content,
      topicId,
      actKnownOn,
      headCount: people,
      parties: [...parties],
      receivedAt: since,
      firstAskedId: await receiverOf(tx, named),
    },
    {
      id,
      origin: 'TRANSFER',
      came: 'FORWARD_RECEIVED',
      confidential: true,
      data: { receiptNumber: petition.number, from: office },
    },
  );
  const entered = await tx.edit(PetitionEntity, id);
  // its petitioner has the number of the other office
  pushSearchWords(tx, { ...entered, title: `${petition.number} ${title}` });
  const { accused, history, reviewIds, from } = load;
  const sealing = { accused, office, now: world.now() };
  await becomeAccusation(tx, entered, sealing, { named, since, history, reviewIds, from });
  await readingsBrought(tx, id, readings, world.now());
  return id;
}

/** Every look at who raises it; one that is being written down is waited for, and whoever looks next finds the matter above. */
async function readingsUntilNow(below: Tx, petitionId: string, office: string): Promise<ToldReading[]> {
  await below.get(PetitionEntity, petitionId, 'for update');
  return readingsSoFar(below, petitionId, office);
}

/** 收回: taken back by the act that named whom it accuses; by this one where that act was of an earlier version. */
async function again(tx: Tx, load: Load, transferId: string, now: Date): Promise<string> {
  const id = await ofTransfer(tx, transferId);
  if (!(await tx.get(PetitionEntity, id)).confidential) await takeBack(tx, load, transferId, now);
  return id;
}
