import { beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { EVENT_NAMES } from '../graphql/petition-enums';
import type { PetitionEventEntity } from '../petitions/petition-event.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { TransferEntity } from '../transfers/transfer.entity';
import { setAnswerAside } from './accusation-answer.service';
import { sealElsewhere } from './accusation-elsewhere.service';
import { becomeAccusation, byOffice } from './accusation-here.service';
import { accusationsOf, namedOf, type Origin } from './accusation.service';
import { reviewFilesOf } from './accusation-reviews.service';
import { calledHere, type Called } from './accusation-superior.service';

/** What the superior is told of a matter that comes up: what it was, what was done there, whom it accuses. */
export type Brought = Readonly<{
  office: string;
  petition: PetitionEntity;
  accused: readonly Called[];
  since: Date;
  history: string;
  /** The files that other bodies have of its reviews. */
  reviewIds: readonly string[];
  from: Origin;
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
  return {
    office,
    petition,
    accused,
    since,
    history,
    reviewIds: reviews.map((one) => one.id),
    from: { tenantId: tx.place.tenantId, petitionId: id },
  };
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
  const { office, accused, since, history, reviewIds, from } = brought;
  const petition = await tx.edit(PetitionEntity, await ofTransfer(tx, transferId));
  const named = await namedOf(tx, await calledHere(tx, accused));
  await sealElsewhere(tx, petition.id, accused, now, { calledBack: true, sealed: transferId });
  await becomeAccusation(tx, petition, { accused, office, now }, { named, since, history, reviewIds, from });
  await setAnswerAside(tx, petition.id, named, byOffice(tx, office), now);
}
