import {
  addDays,
  beijingDate,
  breachStep,
  commitmentNews,
  COMMITMENT_TOLD_DAYS,
  permissions,
  petitionSteps,
  type Place,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { freeHolders, notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { factsOf } from '../petitions/petition-facts.service';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { tellHolder } from '../transfers/transfer-holder.service';
import { broken } from './commitment-breach.service';
import { commitmentsOf } from './commitment.service';

type Due = Readonly<{
  id: string;
  petitionId: string;
  dueOn: string;
  ownerId: string;
  responsibleId: string | null;
}>;

/** Who deals with a matter is told of what was promised on it three days ahead, and on the day. */
export async function notifyOfCommitments(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const due = await standing(tx, today, addDays(today, COMMITMENT_TOLD_DAYS));
  await notify(
    tx,
    due.flatMap(({ id, petitionId, dueOn, ownerId, responsibleId }) => {
      const news = commitmentNews(dueOn, today);
      if (news === null) return [];
      const told = { kind: 'COMMITMENT_DUE' as const, petitionId, dueOn, daysLeft: news.daysLeft };
      return peopleOf(ownerId, responsibleId).map((officialId) => ({
        ...told,
        officialId,
        occasion: `${id} ${dueOn} ${news.occasion}`,
      }));
    }),
    now,
  );
}

/**
 * 承诺未履行: a day that passed without proof is a breach, by itself; what was closed, or withdrawn, comes back. Each in a transaction of its own;
 * done twice, it finds nothing left.
 */
export async function breakPassed(db: Database, place: Place, now: Date): Promise<void> {
  const today = beijingDate(now);
  for (const due of await db.inside(place, (tx) => standing(tx, '-infinity', addDays(today, -1))))
    await db.write(place, (tx) => breakOne(tx, due, now));
}

async function breakOne(tx: Tx, { id, petitionId }: Due, now: Date): Promise<void> {
  const petition = await tx.edit(PetitionEntity, petitionId);
  const [commitments, events, rules, { facts }] = await Promise.all([
    commitmentsOf(tx, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
    factsOf(tx, petition),
  ]);
  const commitment = commitments.find((one) => one.id === id);
  const { from, to } = petitionSteps[breachStep(facts)];
  if (commitment?.status !== 'STANDING' || !from.includes(petition.status)) return;
  const change = await broken({ tx, petition, facts, rules, now }, commitment);
  // nobody's act: a day has passed
  const by = { accountId: null, name: '' };
  const status = to ?? petition.status;
  const { after } = changePetition(tx, { petition, events, rules, status, by, now, change });
  await tellHolder(tx, petition, after, null, now);
  const { ownerId, responsibleId, leadId } = after;
  const told = { kind: 'COMMITMENT_BROKEN' as const, petitionId, occasion: id, dueOn: commitment.dueOn };
  // of what is to be assigned, those who assign are told too
  const clerks = to === 'ACCEPTED' ? await freeHolders(tx, petitionId, permissions['petition.assign']) : [];
  await notify(
    tx,
    peopleOf(ownerId, responsibleId, leadId, ...clerks).map((officialId) => ({ ...told, officialId })),
    now,
  );
}

/** What was neither kept nor broken and is due between two days. */
const standing = (tx: Tx, from: string, until: string): Promise<Due[]> =>
  tx.rows<Due>(
    `select c.id, c.petition_id as "petitionId", c.due_on::text as "dueOn", p.owner_id as "ownerId",
            p.responsible_id as "responsibleId"
       from commitments c join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = c.petition_id
      where c.county_id = $1 and c.tenant_id = $2 and c.kept_at is null and c.broken_at is null
        and c.due_on between $3::date and $4::date
        and p.status <> 'VOIDED' order by c.id`,
    [tx.place.countyId, tx.place.tenantId, from, until],
  );

/** Each of them once. */
export const peopleOf = (...ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
