import { v5 } from 'uuid';
import { ATTACHMENT_KINDS, beijingDate, type Place } from '@huiyin/domain';
import { copyAttachments } from '../attachments/attachment-copy.service';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { EVENT_NAMES } from '../graphql/petition-enums';
import { peopleOf } from '../group-matters/group-matter.service';
import type { PartyInput } from '../parties/party.inputs';
import { PetitionEntity } from '../petitions/petition.entity';
import { pushSearchWords, registerPetition } from '../petitions/petition.service';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import type { PetitionEventEntity } from '../petitions/petition-event.entity';
import type { FileStore } from '../storage/file-store';
import { TenantEntity } from '../tenants/tenant.entity';
import { TransferEntity } from '../transfers/transfer.entity';
import { carryTransfer } from '../transfers/transfer-carry.service';
import { partiesOf } from '../transfers/transfer-package.service';
import type { Vaults } from '../vault/vaults';
import { endSponsorshipsOf } from '../sponsorships/sponsorship-ending.service';
import { takeParts } from '../withholdings/withholding.service';
import { leaveCounts } from './accusation-counts.service';
import { sealElsewhere } from './accusation-elsewhere.service';
import { accusationsOf, accusedNamed, enterAccused, namedOf } from './accusation.service';
import { calledHere, receiverOf, superiorOf, type Called } from './accusation-superior.service';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore; now: () => Date }>;

/** What goes up: the matter as the office held it, and what was done there. */
type Load = Readonly<{
  office: string;
  petition: PetitionEntity;
  parties: readonly PartyInput[];
  people: number;
  accused: readonly Called[];
  since: Date;
  history: string;
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
  const there = await whole.db.write(above, (tx) =>
    load.transferId === null ? enter(world, tx, load) : back(world, tx, load, load.transferId),
  );
  const [from, to] = [
    { place, petitionId },
    { place: above, petitionId: there },
  ];
  await copyAttachments(whole, from, to, ATTACHMENT_KINDS, load.office);
}

async function pack({ vaults }: World, tx: Tx, id: string): Promise<Load> {
  const here = [tx.place.countyId, tx.place.tenantId, id];
  const [{ name: office }, petition, accused, events, sent] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.get(PetitionEntity, id),
    accusationsOf(tx, id),
    tx.rows<PetitionEventEntity>(
      `select kind, at, actor_name as "actorName", text from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
      here,
    ),
    tx.first<{ id: string }>(
      `select id from transfers where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED'`,
      here,
    ),
  ]);
  return {
    office,
    petition,
    accused,
    parties: await partiesOf(tx, await vaults.of(tx), id),
    people: await peopleOf(tx, petition),
    since: accused.at(-1)?.namedAt ?? petition.receivedAt,
    history: historyOf(office, petition.number, events),
    transferId: sent?.id ?? null,
  };
}

const HISTORY_LENGTH = 5_000;

/** What was done there, a line each, for whoever goes on. */
const historyOf = (
  office: string,
  number: string,
  events: readonly Pick<PetitionEventEntity, 'kind' | 'at' | 'actorName' | 'text'>[],
): string =>
  [
    `${office} ${number}`,
    ...events.map(({ kind, at, actorName, text }) =>
      [beijingDate(at), EVENT_NAMES[kind] ?? kind, actorName, text].filter(Boolean).join(' '),
    ),
  ]
    .join('\n')
    .slice(0, HISTORY_LENGTH);

/** Its id there follows from its id here, so that doing it again finds it. */
const idAbove = (id: string): string => v5('rerouted', id);

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
  const named = await namedOf(tx, await calledHere(tx, load.accused));
  const { channel, title, content, topicId } = petition;
  await registerPetition(
    world,
    tx,
    byOffice(tx, office),
    {
      channel,
      title,
      content,
      topicId,
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
  await written(world, tx, entered, load, named, {});
  return id;
}

/** 收回: it had come from here, so it is here again, as an accusation. */
async function back(world: World, tx: Tx, load: Load, transferId: string): Promise<string> {
  const { petitionId } = await tx.get(TransferEntity, transferId);
  const petition = await tx.edit(PetitionEntity, petitionId as string);
  if (petition.confidential) return petition.id;
  const named = await namedOf(tx, await calledHere(tx, load.accused));
  const touched = named.flatMap((one) => one.touched);
  // nobody is there to be asked first: whom it accuses has no part in it any more; a supervision order on them stays
  const parts = await takeParts(tx, petition, touched, await receiverOf(tx, named));
  await leaveCounts(tx, petition);
  const by = { name: load.office, now: world.now() };
  await sealElsewhere(tx, petition.id, named, by.now);
  const ended = await endSponsorshipsOf(tx, petition.id, touched, '包案领导须回避', by);
  await written(world, tx, petition, load, named, parts, ended);
  return petition.id;
}

async function written(
  { now }: World,
  tx: Tx,
  petition: PetitionEntity,
  { accused, history, since, office }: Load,
  named: Parameters<typeof enterAccused>[2],
  parts: Partial<PetitionEntity>,
  ended: Awaited<ReturnType<typeof endSponsorshipsOf>> = [],
): Promise<void> {
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: petition.status,
    by: byOffice(tx, office),
    now: now(),
    change: {
      patch: { ...parts, confidential: true, category: 'ACCUSATION' },
      before: [{ kind: 'NOTED', text: history }, ...ended],
      event: accusedNamed(accused),
    },
  });
  enterAccused(tx, petition.id, named, since);
  tx.audit({
    actor: null,
    action: 'carryAccusation',
    subjectKind: 'Petition',
    subjectId: petition.id,
    outcome: 'DONE',
    detail: { from: office, number: petition.number },
  });
}

const byOffice = (tx: Tx, name: string) => ({ accountId: null, officialId: null, home: tx.place, name });
