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
export async function requirePaperOfAct({ services, tx, petition, events }: Serving): Promise<void> {
  const act = events.findLast(({ kind }) => SERVED_ACTS.includes(kind));
  if (act === undefined) return;
  const [{ facts, actOf }, issued] = await Promise.all([
    paperSource(services, tx, petition),
    papersIn(tx, { petitionId: petition.id }),
  ]);
  const kinds = papersOfAct(act.kind, facts);
  const [wanted] = kinds;
  const isOut = (kind: (typeof kinds)[number]): boolean =>
    issued.some((paper) => paper.kind === kind && paper.actSeq === actOf(kind));
  if (wanted !== undefined && !kinds.some(isOut))
    throw new RuleViolation('PAPER_NOT_ISSUED', { kind: wanted });
}

const OPINION: Readonly<Record<ReviewTier, PaperKind>> = {
  REVIEW: 'REVIEW_OPINION',
  RE_REVIEW: 'RE_REVIEW_OPINION',
};

/** The same of the opinion of a review that this office gave. @throws RuleViolation PAPER_NOT_ISSUED */
export async function requireOpinionOut(tx: Tx, reviewId: string, tier: ReviewTier): Promise<void> {
  const kind = OPINION[tier];
  const issued = await papersIn(tx, { reviewId });
  if (!issued.some((paper) => paper.kind === kind)) throw new RuleViolation('PAPER_NOT_ISSUED', { kind });
}
