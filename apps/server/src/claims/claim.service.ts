import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  isAnswerOwedAnew,
  isSupport,
  outcomeOf,
  OVERTURNING,
  requireAnswer,
  requireFitOutcome,
  requireClaims,
  requireNewOpinion,
  requireNewOpinions,
  requireOurBusiness,
  saidText,
  RuleViolation,
  TEXT_LENGTH,
  together,
  type ClaimAnswer,
  type ClaimOutcome,
  type OpinionText,
  type ReviewGround,
} from '@huiyin/domain';
import type { Tx, Unplaced } from '../db/tx';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { giveOne } from '../tasks/task-giving.service';
import { ClaimEntity } from './claim.entity';
import type * as Inputs from './claim.inputs';
import type { Claim } from './claim.type';

/** The claims of a petition in their order, each with when it was performed. */
export function claimsOf(tx: Tx, petitionId: string): Promise<Claim[]> {
  return tx.rows<Claim>(
    `select c.id, c.ordinal, c.text, c.outcome, c.facts, c.legal_basis as "legalBasis", c.reasons, c.opinion,
            c.perform_by as "performBy", t.ended_at as "performedAt", c.version
       from claims c
       left join tasks t on t.county_id = $1 and t.tenant_id = $2 and t.claim_id = c.id and t.status = 'DONE'
      where c.county_id = $1 and c.tenant_id = $2 and c.petition_id = $3 order by c.ordinal`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
}

/** 拆分诉求: the list as it is to stand. An answer stays with its claim as long as the words do. */
export const split =
  (input: Inputs.SplitPetitionInput) =>
  async ({ petition, tx }: Situation): Promise<Change> => {
    const texts = requireClaims(input.claims.map(({ text }) => text));
    const [claims, quashed] = await Promise.all([claimsOf(tx, petition.id), quashedOf(tx, petition.id)]);
    const before = new Map(claims.map((claim) => [claim.id, claim]));
    const rows = texts.map((text, i): Unplaced<ClaimEntity> => {
      const known = input.claims[i]?.id ?? null;
      const kept = known === null ? null : before.get(known);
      // named twice, or of another petition
      if (kept === undefined) throw new RuleViolation('NOT_FOUND');
      before.delete(known ?? '');
      const answered = kept?.text === text ? answerOf(kept) : UNANSWERED;
      const id = kept?.id ?? uuid();
      return {
        ...answered,
        petitionId: petition.id,
        ordinal: i + 1,
        text,
        id,
        quashed: quashed.get(id) ?? null,
      };
    });
    detach(
      tx,
      petition.id,
      rows.map(({ id }) => id as string),
    );
    tx.push({
      text: 'delete from claims where county_id = $1 and tenant_id = $2 and petition_id = $3',
      values: [tx.place.countyId, tx.place.tenantId, petition.id],
    });
    tx.insert(ClaimEntity, rows);
    const text = texts.map((claim, i) => `${i + 1}. ${claim}`).join('\n');
    return { event: { kind: 'CLAIMS_SPLIT', text, data: { claims: rows.length } } };
  };

/** What was granted for a claim that is no longer one stays a task of the matter. */
function detach(tx: Tx, petitionId: string, kept: readonly string[]): void {
  tx.push({
    text: `update tasks set claim_id = null
            where county_id = $1 and tenant_id = $2 and petition_id = $3 and claim_id is not null and claim_id <> all($4)`,
    values: [tx.place.countyId, tx.place.tenantId, petitionId, kept],
  });
}

const UNANSWERED = {
  outcome: null,
  facts: null,
  legalBasis: null,
  reasons: null,
  opinion: null,
  performBy: null,
};

const answerOf = ({ outcome, facts, legalBasis, reasons, opinion, performBy }: Claim): Partial<Claim> => ({
  outcome,
  facts,
  legalBasis,
  reasons,
  opinion,
  performBy,
});

/** 逐项答复: what becomes of one claim, until the whole answer is given. */
export const answerClaim =
  (input: Inputs.AnswerClaimInput) =>
  async ({ petition, tx, now, rules }: Situation): Promise<Change> => {
    const { claimId, outcome, facts, legalBasis, reasons = null, opinion, performBy = null } = input;
    const claim = await tx.get(ClaimEntity, claimId, 'for update');
    if (claim.petitionId !== petition.id) throw new RuleViolation('NOT_FOUND');
    const given = { outcome, facts, legalBasis, reasons, opinion, performBy };
    requireFitOutcome(petition.simpleGround !== null, outcome);
    const profile = rules.profileOf(petition.profile);
    const answer = requireAnswer(given, profile, beijingDate(now), petition.track);
    tx.update(ClaimEntity, claimId, answer);
    return {
      event: { kind: 'CLAIM_ANSWERED', text: `${claim.ordinal}. ${claim.text}`, data: { claimId, outcome } },
    };
  };

/** 答复: of every claim; a petition that nobody split has one. What is supported becomes a task, to be seen through. */
export const answer =
  (input: Inputs.AnswerPetitionInput) =>
  async (situation: Situation): Promise<Change> => {
    const { petition, tx, now, events, rules } = situation;
    const replyText = saidText(input.replyText, '答复内容', TEXT_LENGTH);
    const split = (await claimsOf(tx, petition.id)) as Answered[];
    // what was done already is done, though the opinion fell that granted it
    const performed = new Set(split.filter(({ performedAt }) => performedAt).map(({ id }) => id));
    const claims = split.length > 0 ? split : [theOneClaim(situation, input, replyText)];
    requireOurBusiness(
      claims.map(({ opinion }) => opinion),
      '答复内容',
    );
    const outcome = outcomeOf(
      claims.map((claim) => claim.outcome),
      rules.profileOf(petition.profile),
    );
    requireFitOutcome(petition.simpleGround !== null, outcome);
    const facts = together(claims, 'facts');
    const legalBasis = together(claims, 'legalBasis');
    // what fell still stands in the row until the new opinion replaces it
    if (isAnswerOwedAnew(events)) {
      const ground = await groundOfFall(tx, petition.id);
      const quashed = await quashedOf(tx, petition.id);
      const reviewed = claims.flatMap((claim) => {
        const old = quashed.get(claim.id);
        return old ? [[old, { ...claim, replyText: claim.opinion }] as const] : [];
      });
      if (reviewed.length > 0) requireNewOpinions(reviewed, ground);
      // of what was split anew since, the whole is compared
      else requireNewOpinion(petition, { outcome, facts, legalBasis, replyText }, ground);
    }
    const granted = claims.filter((one) => isSupport(one.outcome) && !performed.has(one.id));
    replaceGrants(
      tx,
      granted.map(({ id }) => id),
      now,
    );
    for (const claim of granted) await give(situation, claim);
    return {
      patch: { outcome, facts, legalBasis, replyText, answeredAt: now },
      event: { kind: 'ANSWERED', data: { outcome, claims: claims.length } },
    };
  };

/** What the claims were answered before the opinion fell, by their ids. */
async function quashedOf(tx: Tx, petitionId: string): Promise<ReadonlyMap<string, OpinionText>> {
  const rows = await tx.rows<{ id: string; quashed: OpinionText }>(
    `select id, quashed from claims
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and quashed is not null`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return new Map(rows.map(({ id, quashed }) => [id, quashed]));
}

/** Why the opinion before fell, by the last review in which one did. */
async function groundOfFall(tx: Tx, petitionId: string): Promise<ReviewGround | null> {
  const row = await tx.first<{ ground: ReviewGround }>(
    `select ground from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and result = any($4) order by id desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId, OVERTURNING],
  );
  return row?.ground ?? null;
}

/** 督促执行: what is supported is a task of who answers for the matter, until it is done. */
async function give(
  { petition, tx, actor, now }: Situation,
  { id, text, performBy }: Answered,
): Promise<void> {
  const task = { what: text, ownerId: petition.responsibleId as string, dueOn: performBy as string };
  const { id: petitionId, unitId } = petition;
  const from = { source: 'PERFORMANCE', petitionId, unitId, claimId: id } as const;
  await giveOne({ tx, actor, now }, task, from, beijingDate(now));
}

type Answered = ClaimAnswer & Readonly<{ id: string; text: string; performedAt?: Date | null }>;

function theOneClaim(
  { petition, tx, now, rules }: Situation,
  { outcome, facts, legalBasis, reasons = null, performBy = null }: Inputs.AnswerPetitionInput,
  replyText: string,
): Answered {
  if (!outcome) throw new RuleViolation('REQUIRED', { field: '处理结果' });
  const given = {
    outcome: outcome as ClaimOutcome,
    facts: facts ?? '',
    legalBasis: legalBasis ?? '',
    reasons,
    opinion: replyText,
    performBy,
  };
  const profile = rules.profileOf(petition.profile);
  const answered = requireAnswer(given, profile, beijingDate(now), petition.track);
  const claim = { id: uuid(), text: petition.title, ...answered };
  tx.insert(ClaimEntity, { ...claim, petitionId: petition.id, ordinal: 1 });
  return claim;
}

/** 重新作出: every claim waits for an answer again. */
export function reopenClaims(tx: Tx, petitionId: string): void {
  const { countyId, tenantId } = tx.place;
  tx.push({
    text: `update claims set quashed = case when outcome is null then quashed else jsonb_build_object(
              'outcome', outcome, 'facts', facts, 'legalBasis', legal_basis, 'replyText', opinion) end,
            outcome = null, facts = null, legal_basis = null, reasons = null, opinion = null, perform_by = null, version = version + 1
            where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    values: [countyId, tenantId, petitionId],
  });
}

/** What was granted is owed no more, as it fell with the opinion that granted it. */
export function endGrants(tx: Tx, petitionId: string, why: string, now: Date): void {
  const { countyId, tenantId } = tx.place;
  tx.push({
    text: `update tasks set status = 'WITHDRAWN', withdraw_reason = $4, ended_at = $5, version = version + 1
            where county_id = $1 and tenant_id = $2 and petition_id = $3 and source = 'PERFORMANCE' and status = 'OPEN'`,
    values: [countyId, tenantId, petitionId, why, now],
  });
}

/** What a quashed opinion had granted and nobody ended is granted by the new one instead, by its own day. */
function replaceGrants(tx: Tx, claimIds: readonly string[], now: Date): void {
  if (claimIds.length === 0) return;
  const { countyId, tenantId } = tx.place;
  tx.push({
    text: `update tasks set status = 'WITHDRAWN', withdraw_reason = '由重新作出的处理意见另行支持', ended_at = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and claim_id = any($3) and source = 'PERFORMANCE' and status = 'OPEN'`,
    values: [countyId, tenantId, claimIds, now],
  });
}
