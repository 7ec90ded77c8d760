import { beijingDate } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { EVENT_NAMES } from '../graphql/petition-enums';
import type { PetitionEventEntity } from '../petitions/petition-event.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { endSponsorshipsOf } from '../sponsorships/sponsorship-ending.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { TransferEntity } from '../transfers/transfer.entity';
import { takeParts } from '../withholdings/withholding.service';
import { setAnswerAside } from './accusation-answer.service';
import { leaveCounts } from './accusation-counts.service';
import { sealElsewhere } from './accusation-elsewhere.service';
import {
  accusationsOf,
  accusedNamed,
  enterAccused,
  handledAsAccusation,
  namedOf,
  type Named,
} from './accusation.service';
import { reviewFilesOf } from './accusation-reviews.service';
import { calledHere, receiverOf, type Called } from './accusation-superior.service';

/** What the superior is told of a matter that comes up: what it was, what was done there, whom it accuses. */
export type Brought = Readonly<{
  office: string;
  petition: PetitionEntity;
  accused: readonly Called[];
  since: Date;
  history: string;
  /** The files that other bodies have of its reviews. */
  reviewIds: readonly string[];
}>;

/** Asked by who sees it whole. */
export async function broughtOf(tx: Tx, id: string): Promise<Brought> {
  const [{ name: office }, petition, accused, reviews, events] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.get(PetitionEntity, id),
    accusationsOf(tx, id),
    reviewFilesOf(tx, id),
    tx.rows<Told>(
      `select kind, at, actor_name as "actorName", text from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
      [tx.place.countyId, tx.place.tenantId, id],
    ),
  ]);
  const since = accused.at(-1)?.namedAt ?? petition.receivedAt;
  const history = historyOf(office, petition.number, events);
  return { office, petition, accused, since, history, reviewIds: reviews.map((one) => one.id) };
}

/** The file of the transfer by which it had come down, signed for here; whether or not its result was reported since. */
export const sentDown = (tx: Tx, id: string): Promise<Sent | null> =>
  tx.first<Sent>(
    `select id, other_tenant_id as "otherTenantId" from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED'`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
type Sent = Pick<TransferEntity, 'id' | 'otherTenantId'>;

/** The petition here that was sent by this transfer. */
export const ofTransfer = async (tx: Tx, transferId: string): Promise<string> =>
  (await tx.get(TransferEntity, transferId)).petitionId as string;

const HISTORY_LENGTH = 5_000;
type Told = Pick<PetitionEventEntity, 'kind' | 'at' | 'actorName' | 'text'>;

/** What was done there, a line each, for whoever goes on. */
const historyOf = (office: string, number: string, events: readonly Told[]): string =>
  [
    `${office} ${number}`,
    ...events.map(({ kind, at, actorName, text }) =>
      [beijingDate(at), EVENT_NAMES[kind] ?? kind, actorName, text].filter(Boolean).join(' '),
    ),
  ]
    .join('\n')
    .slice(0, HISTORY_LENGTH);

/**
 * 收回: a matter that had come from here is here again, as an accusation, and not there for those of this office whom it accuses; within
 * the act that names them below. What is under way between the two arrives by the job, unseen.
 */
export async function takeBack(tx: Tx, brought: Brought, transferId: string, now: Date): Promise<void> {
  const petition = await tx.edit(PetitionEntity, await ofTransfer(tx, transferId));
  const named = await namedOf(tx, await calledHere(tx, brought.accused));
  const touched = named.flatMap((one) => one.touched);
  // nobody is there to be asked first: whom it accuses has no part in it any more; a supervision order on them stays
  const parts = await takeParts(tx, petition, touched, await receiverOf(tx, named));
  await leaveCounts(tx, petition);
  await sealElsewhere(tx, petition.id, named, now, transferId);
  const ended = await endSponsorshipsOf(tx, petition.id, touched, '包案领导须回避', {
    name: brought.office,
    now,
  });
  await written(tx, petition, brought, named, { now, parts, ended });
  await setAnswerAside(tx, petition.id, named, byOffice(tx, brought.office), now);
}

type Writing = Readonly<{
  now: Date;
  parts?: Partial<PetitionEntity>;
  ended?: Awaited<ReturnType<typeof endSponsorshipsOf>>;
}>;

/** Said on the superior's own time line, and kept there from whom it accuses. */
export async function written(
  tx: Tx,
  petition: PetitionEntity,
  { accused, history, since, office, reviewIds }: Brought,
  named: readonly Named[],
  { now, parts = {}, ended = [] }: Writing,
): Promise<void> {
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: petition.status,
    by: byOffice(tx, office),
    now,
    change: {
      patch: { ...parts, confidential: true, category: 'ACCUSATION' },
      before: [{ kind: 'NOTED', text: history }, ...ended, ...handledAsAccusation(events)],
      event: accusedNamed(accused, reviewIds),
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

export const byOffice = (tx: Tx, name: string) => ({
  accountId: null,
  officialId: null,
  home: tx.place,
  name,
});
