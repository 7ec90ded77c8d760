import type { Tx } from '../db/tx';

/** What an office did on a matter beside its answer, each as a list of rows in the order it came about. */
const WORK = {
  // the opinion and its hearing; who applied is known from the parties
  reviews: `select r.tier, r.status, r.body_name as "body", r.reason, r.requested_at as "requestedAt", r.requested_by as "requestedBy",
       r.late_ground as "lateGround", r.decline_reason as "declineReason", r.lawful_way as "lawfulWay", r.hearing, r.hearing_on::text as "hearingOn",
       r.hearing_time as "hearingTime", r.hearing_place as "hearingPlace", r.hearing_panel as "hearingPanel", r.hearing_record as "hearingRecord", r.result, r.ground,
       r.found, r.basis, r.opinion, r.opinion_number as "opinionNumber", r.redo_by::text as "redoBy", r.decided_at as "decidedAt",
       r.served_at as "servedAt", r.service_method as "serviceMethod", r.service_proof as "serviceProof",
       (select coalesce(json_agg(json_build_object('kind', s.kind, 'at', s.at, 'byOffice', s.by_office, 'byName', s.by_name,
                 'text', s.text, 'days', s.days) order by s.seq), '[]')
          from review_steps s where s.county_id = $1 and s.tenant_id = $2 and s.review_id = r.id) as steps
     from reviews r where r.county_id = $1 and r.tenant_id = $2 and r.petition_id = $3 order by r.requested_at, r.id`,
  transfers: `select t.side, t.kind, t.status, t.other_name as "other", t.receipt_number as "receiptNumber", t.instruction,
       t.report_due_on::text as "reportDueOn", t.report, t.answers, t.offered_at as "offeredAt", t.delivered_at as "deliveredAt",
       (select coalesce(json_agg(json_build_object('kind', h.kind, 'at', h.at, 'byOffice', h.by_office, 'byName', h.by_name,
                 'text', h.text) order by h.seq), '[]')
          from transfer_hops h where h.county_id = $1 and h.tenant_id = $2 and h.transfer_id = t.id) as hops
     from transfers t where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 order by t.offered_at, t.id`,
  serviceAttempts: `select a.method, a.failure, a.at, a.until_on::text as "untilOn", a.proof, a.by_name as "byName"
     from service_attempts a where a.county_id = $1 and a.tenant_id = $2 and a.petition_id = $3 order by a.at, a.id`,
  commitments: `select c.text, c.due_on::text as "dueOn", c.petitioners_words as "petitionersWords",
       case when c.petitioners_words is not null then coalesce(c.words_answer, 'WORDS_UNCONFIRMED') end as "wordsStanding",
       c.words_objection as "wordsObjection", c.performance_objection as "performanceObjection", c.performance_objected_at as "performanceObjectedAt", c.words_answered_at as "wordsAnsweredAt", c.made_at as "madeAt", c.made_by as "madeBy",
       c.kept_at as "keptAt", c.proof, c.broken_at as "brokenAt"
     from commitments c where c.county_id = $1 and c.tenant_id = $2 and c.petition_id = $3 order by c.made_at, c.id`,
  tasks: `select t.source, t.what, o.name as owner, t.due_on::text as "dueOn", t.status, t.evidence, t.withdraw_reason as "withdrawReason", t.ended_at as "endedAt"
     from tasks t join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = t.owner_id
    where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 and t.source <> 'MEASURE' order by t.created_at, t.id`,
  sponsorships: `select o.name as official, p.status, p.goal, p.from_on::text as "fromOn", p.until_on::text as "untilOn", p.outcome, p.ended_on::text as "endedOn",
       (select coalesce(json_agg(json_build_object('visitedOn', v.visited_on, 'place', v.place, 'what', v.what, 'recordedBy', v.recorded_by)
                 order by v.visited_on, v.id), '[]')
          from sponsor_visits v where v.county_id = $1 and v.tenant_id = $2 and v.sponsorship_id = p.id) as visits
     from sponsorships p join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.official_id
    where p.county_id = $1 and p.tenant_id = $2 and p.petition_id = $3 order by p.created_at, p.id`,
  supervision: `select s.law, s.ground, s.fact, s.advice, s.rung, s.status, o.name as responsible, s.supervisor, s.due_on::text as "dueOn",
       s.issued_by as "issuedBy", s.issued_on::text as "issuedOn", s.adoption, s.ended_on::text as "endedOn",
       (select coalesce(json_agg(json_build_object('kind', e.kind, 'rung', e.rung, 'text', e.text, 'at', e.at, 'byName', e.by_name)
                 order by e.seq), '[]')
          from supervision_steps e where e.county_id = $1 and e.tenant_id = $2 and e.order_id = s.id) as steps
     from supervision_orders s join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = s.official_id
    where s.county_id = $1 and s.tenant_id = $2 and s.petition_id = $3 order by s.created_at, s.id`,
} as const;

/** 复查复核、转送交办、送达、承诺、会办和督促执行、包案、督办 of a matter, as far as there were any. */
export async function workRecordOf(tx: Tx, petitionId: string): Promise<Readonly<Record<string, object[]>>> {
  const at = [tx.place.countyId, tx.place.tenantId, petitionId];
  const found = await Promise.all(
    Object.entries(WORK).map(async ([name, sql]) => [name, await tx.rows(sql, at)] as const),
  );
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
}
