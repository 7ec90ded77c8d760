import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  feedbackDue,
  groundGiven,
  groundsOf,
  groundText,
  permissions,
  reviewSteps,
  reviewSupervision,
  RuleViolation,
  RUNNING_REVIEW,
  takeStep,
  type Language,
} from '@huiyin/domain';
import { legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { holdersOf } from '../notices/notice.service';
import { servingOfficial } from '../officials/serving.service';
import { stepFacts } from '../reviews/review-file.service';
import { ReviewEntity } from '../reviews/review.entity';
import { requireFree } from '../withholdings/withholding.service';
import type { SuperviseReviewInput } from './supervision-order.inputs';
import { beginOrder } from './supervision-order.service';
import type { ReviewSupervisionOutlook, SupervisionProposal } from './supervision-order.type';

/**
 * 督办 of a review, on the file of the body that decides it: a leader of that body, or the county where it entered.
 *
 * @throws RuleViolation WRONG_STATE, INVALID (another body's duty, somebody who decides no reviews), and what an order begins with
 */
export async function superviseReview(doing: Equipped, input: SuperviseReviewInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const id = uuid();
  const review = await tx.edit(ReviewEntity, input.id, input.version);
  const rules = await legalRulesOf(tx);
  takeStep(reviewSteps.supervise, await stepFacts(() => Promise.resolve(rules), review, now), actor);
  const official = await servingOfficial(tx, input.officialId);
  await requireFree(tx, review.id, [official.id]);
  if (!(await decidersOf(tx)).includes(official.id))
    throw new RuleViolation('INVALID', {
      field: '责任人',
      reason: {
        zh: '须是本单位办理复查复核的人员',
        en: 'choose somebody of this office who decides reviews',
      },
    });
  const of = { petitionId: null, reviewId: review.id };
  await beginOrder(doing, id, { of, profile: review.profile, rules, official }, input);
  const { ground, rung, officialId, dueOn } = input;
  return {
    id,
    audit: { number: review.petitionNumber, reviewId: review.id, ground, rung, officialId, dueOn },
  };
}

/** Who decides reviews in the office entered. */
const decidersOf = (tx: Tx): Promise<string[]> => holdersOf(tx, permissions['review.decide']);

/** 建议督办 of a review: derived from its file whenever it is asked for, and kept nowhere. @throws RuleViolation NOT_FOUND */
export async function reviewSupervisionOutlook(
  tx: Tx,
  reviewId: string,
  now: Date,
  language: Language,
): Promise<ReviewSupervisionOutlook> {
  const [review, rules, deciderIds] = await Promise.all([
    tx.get(ReviewEntity, reviewId),
    legalRulesOf(tx),
    decidersOf(tx),
  ]);
  const [today, legal] = [beijingDate(now), rules.profileOf(review.profile)];
  return {
    proposals: proposedOn(review, rules, today, language),
    grounds: groundsOf(legal).map((ground) => ({
      ground,
      provision: groundText(ground, legal, groundGiven(ground, legal), language),
    })),
    deciderIds,
    ...feedbackDue(legal, today, rules.calendar),
  };
}

type Proposable = Pick<
  ReviewEntity,
  'side' | 'tier' | 'status' | 'profile' | 'dueOn' | 'acceptBy' | 'decidedAt'
>;

/** The grounds that hold today; none on the file of the office whose answer it is. */
export function proposedOn(
  review: Proposable,
  { profileOf }: Pick<LegalRules, 'profileOf'>,
  today: string,
  language: Language,
): SupervisionProposal[] {
  if (review.side !== 'REVIEWING' || !RUNNING_REVIEW.includes(review.status)) return [];
  const legal = profileOf(review.profile);
  return reviewSupervision(review, today).map(({ ground, fact }) => ({
    ground,
    fact: fact[language],
    provision: groundText(ground, legal, groundGiven(ground, legal), language),
  }));
}
