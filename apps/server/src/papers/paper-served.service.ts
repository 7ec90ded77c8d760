import {
  papersOfAct,
  RuleViolation,
  SERVED_ACTS,
  type DatedEvent,
  type PaperKind,
  type ReviewTier,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { PetitionEntity } from '../petitions/petition.entity';
import type { Services } from '../services';
import { papersIn } from './paper-edition.service';
import { paperSource } from './paper-facts.service';

type Serving = Readonly<{
  services: Services;
  tx: Tx;
  petition: PetitionEntity;
  events: readonly DatedEvent[];
}>;

/** Online nothing is served but the paper of the act. @throws RuleViolation PAPER_NOT_ISSUED */
export async function requirePaperOfAct(serving: Serving): Promise<void> {
  const missing = await paperNotIssued(serving);
  if (missing) throw missing;
}

/** PAPER_NOT_ISSUED where the paper of the act is not out, or null. */
export async function paperNotIssued({
  services,
  tx,
  petition,
  events,
}: Serving): Promise<RuleViolation | null> {
  const act = events.findLast(({ kind }) => SERVED_ACTS.includes(kind));
  if (act === undefined) return null;
  const [{ facts, actOf }, issued] = await Promise.all([
    paperSource(services, tx, petition),
    papersIn(tx, { petitionId: petition.id }),
  ]);
  const kinds = papersOfAct(act.kind, facts);
  const [wanted] = kinds;
  const isOut = (kind: (typeof kinds)[number]): boolean =>
    issued.some((paper) => paper.kind === kind && paper.actSeq === actOf(kind));
  return wanted === undefined || kinds.some(isOut)
    ? null
    : new RuleViolation('PAPER_NOT_ISSUED', { kind: wanted });
}

const OPINION: Readonly<Record<ReviewTier, PaperKind>> = {
  REVIEW: 'REVIEW_OPINION',
  RE_REVIEW: 'RE_REVIEW_OPINION',
};

/** The same of the opinion of a review that this office gave. @throws RuleViolation PAPER_NOT_ISSUED */
export async function requireOpinionOut(tx: Tx, reviewId: string, tier: ReviewTier): Promise<void> {
  const missing = await opinionNotOut(tx, reviewId, tier);
  if (missing) throw missing;
}

/** PAPER_NOT_ISSUED where that opinion is not out, or null. */
export async function opinionNotOut(
  tx: Tx,
  reviewId: string,
  tier: ReviewTier,
): Promise<RuleViolation | null> {
  const kind = OPINION[tier];
  const issued = await papersIn(tx, { reviewId });
  return issued.some((paper) => paper.kind === kind) ? null : new RuleViolation('PAPER_NOT_ISSUED', { kind });
}
