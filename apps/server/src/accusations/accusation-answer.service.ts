import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { endGrants, reopenClaims } from '../claims/claim.service';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import type { Named } from './accusation.service';
import { endReviews } from './accusation-reviews.service';

/**
 * 处理意见不作数: what whom it accuses had answered, or their office had reported, is not the answer any more. The matter is as on the day it was
 * received, and its terms run from now, as those of what the accused office held itself (0033).
 */
export async function setAnswerAside(
  tx: Tx,
  petitionId: string,
  named: readonly Named[],
  by: Readonly<{ accountId: string | null; name: string }>,
  now: Date,
): Promise<void> {
  const whose = await answeredBy(tx, petitionId, named);
  if (whose === null) return;
  await endReviews(tx, petitionId, now);
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
  ]);
  reopenClaims(tx, petitionId);
  endGrants(tx, petitionId, '原处理意见由被检举人作出，不作数', now);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: 'REGISTERED',
    by,
    now,
    change: { patch: NOTHING_DECIDED, event: { kind: 'ANSWER_SET_ASIDE', text: whose } },
  });
}

const NOTHING_DECIDED = {
  disposedAt: null,
  dispositionReason: null,
  lawfulWay: null,
  pathway: null,
  pathwayFrom: null,
  extensions: 0,
  answeredAt: null,
  answeredInTime: null,
  outcome: null,
  facts: null,
  legalBasis: null,
  replyText: null,
  servedAt: null,
  serviceMethod: null,
  serviceRecipient: null,
  serviceProof: null,
  ratingOpensAt: null,
  closedAt: null,
  archivedAt: null,
  archiveVolume: null,
} as const;

/** Whose answer stands, where that is one of them: the office that reported it, or who gave it here; null where it is another's. */
async function answeredBy(tx: Tx, petitionId: string, named: readonly Named[]): Promise<string | null> {
  const found = await tx.first<{ whose: string }>(
    `select coalesce(t.other_name, e.actor_name) as whose
       from petition_events e
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = e.petition_id
       left join transfers t on t.county_id = $1 and t.tenant_id = $2 and t.id::text = e.data ->> 'transferId'
       left join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.id = e.actor_id
      where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3
        and p.status in ('WITHDRAWN', 'ANSWERED', 'SERVED', 'CLOSED', 'ARCHIVED')
        and e.seq = (select max(l.seq) from petition_events l
                      where l.county_id = $1 and l.tenant_id = $2 and l.petition_id = $3
                        and l.kind in ('ANSWERED', 'TRANSFER_REPORTED', 'ANSWER_SET_ASIDE'))
        and case when t.id is not null
              then t.other_name = any($4) or exists (select from app.county_offices() o where o.tenant_id = t.other_tenant_id and o.name = any($4))
              else e.kind = 'ANSWERED' and (a.official_id = any($5::uuid[]) or e.owner_id = any($5::uuid[])) end`,
    [
      tx.place.countyId,
      tx.place.tenantId,
      petitionId,
      named.filter(({ here }) => !here).map(({ officeName }) => officeName),
      named.flatMap(({ touched }) => touched),
    ],
  );
  return found?.whose ?? null;
}
