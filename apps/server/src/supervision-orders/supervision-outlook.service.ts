import {
  beijingDate,
  feedbackDue,
  groundGiven,
  groundsOf,
  groundText,
  OVERTURNING,
  petitionClocks,
  providedText,
  supervisionProposals,
  type Language,
  type ReviewGround,
  type SupervisionGround,
  type Unkept,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { eventsOf } from '../petitions/petition-steps.service';
import type { SupervisionOutlook } from './supervision-order.type';

/** 建议督办: derived from the matter's clocks and steps whenever it is asked for, and kept nowhere. @throws RuleViolation NOT_FOUND */
export async function supervisionOutlook(
  tx: Tx,
  petitionId: string,
  now: Date,
  language: Language,
): Promise<SupervisionOutlook> {
  const [petition, events, rules, performanceDue, foundWrong, unkept] = await Promise.all([
    tx.get(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
    performanceDueOf(tx, petitionId),
    foundWrongIn(tx, petitionId),
    unkeptOf(tx, petitionId),
  ]);
  const { status, profile, counted, dueOn, responsibleId, ownerId } = petition;
  const [today, legal] = [beijingDate(now), rules.profileOf(profile)];
  const known = groundsOf(legal);
  const provisionOf = (ground: SupervisionGround) =>
    groundText(ground, legal, groundGiven(ground, legal), language);
  const matter = {
    status,
    events,
    clocks: petitionClocks(legal, events, rules.calendar),
    reportDue: dueOn,
    performanceDue,
    foundWrong,
    unkept,
  };
  // what was taken over from an older ledger owes nothing here
  const proposals = counted ? supervisionProposals(matter, today, known) : [];
  return {
    proposals: proposals.map(({ ground, fact }) => ({
      ground,
      fact: fact[language],
      provision: provisionOf(ground),
    })),
    grounds: known.map((ground) => ({ ground, provision: provisionOf(ground) })),
    powers: (legal.powers ?? []).map((one) => ({ power: one.code, provision: providedText(one, language) })),
    officialId: responsibleId ?? ownerId,
    ...feedbackDue(legal, today, rules.calendar),
  };
}

/** By when something that was supported had to be done and is not. */
async function performanceDueOf(tx: Tx, petitionId: string): Promise<string | null> {
  const row = await tx.first<{ dueOn: string | null }>(
    `select min(due_on)::text as "dueOn" from tasks
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and source = 'PERFORMANCE' and status = 'OPEN'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return row?.dueOn ?? null;
}

/** Why a review did not let the answer stand, of the last one that did not. */
async function foundWrongIn(tx: Tx, petitionId: string): Promise<ReviewGround | null> {
  const row = await tx.first<{ ground: ReviewGround | null }>(
    `select ground from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'ANSWERING' and result = any($4)
      order by id desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId, ['CHANGED', ...OVERTURNING]],
  );
  return row?.ground ?? null;
}

/** What was promised or agreed on, recorded as broken, and is not made good; the earliest first. */
const unkeptOf = (tx: Tx, petitionId: string): Promise<Unkept[]> =>
  tx.rows<Unkept>(
    `select 'COMMITMENT' as of, due_on::text as "dueOn", (broken_at at time zone 'Asia/Shanghai')::date::text as "on"
       from commitments
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and broken_at is not null and kept_at is null
     union all
     select 'AGREEMENT', i.due_on::text, i.breached_on::text
       from mediations m
       join mediation_items i on i.county_id = $1 and i.tenant_id = $2 and i.mediation_id = m.id
      where m.county_id = $1 and m.tenant_id = $2 and m.petition_id = $3 and i.breached_on is not null and i.performed_on is null
        and i.replaced_on is null
     order by 2, 3, 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
