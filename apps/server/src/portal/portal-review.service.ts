import {
  beijingDate,
  hearingUnasked,
  overturns,
  REVIEWABLE,
  reviewSteps,
  reviewWindow,
  type Clock,
  type Language,
  type ReviewBody,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { PetitionEntity } from '../petitions/petition.entity';
import { factsOf } from '../petitions/petition-facts.service';
import { clocksOf } from '../reviews/review-dates.service';
import type { ReviewEntity } from '../reviews/review.entity';
import { bodyAboveHere, bodyNamed, reviewFacts } from '../reviews/review-file.service';
import { reviewsOf } from '../reviews/review-request.service';
import type { FollowedReview, ReviewOffer } from './followed-review.type';

type Reviews = Readonly<{ reviews: FollowedReview[]; reviewOffer: ReviewOffer | null }>;

/**
 * The reviews of a petition as its petitioner reads them, and the one that may be asked for now; of an office that works no more too, since
 * another body reviews it.
 */
export async function followedReviews(
  tx: Tx,
  petition: PetitionEntity,
  clocks: readonly Clock[],
  { today, works, language }: Readonly<{ today: string; works: boolean; language: Language }>,
): Promise<Reviews> {
  const [reviews, { facts }] = await Promise.all([reviewsOf(tx, petition.id), factsOf(tx, petition)]);
  const derived = await Promise.all(reviews.map((review) => derivationOf(tx, review, language)));
  const { review: tier } = facts;
  const open = REVIEWABLE.includes(petition.status) && (tier === 'REVIEW' || tier === 'RE_REVIEW');
  const window = open ? reviewWindow(tier, clocks) : null;
  const above = open ? await nextBody(tx, tier === 'RE_REVIEW' ? reviews : []) : null;
  // what a body outside does is written down by the office itself, which has to work for that
  const offered = open && (works || (above !== null && above.id !== null));
  return {
    reviews: reviews.map((review, i) => ({
      ...review,
      ...told(review, clocks),
      explanation: derived[i] ?? '',
      // asked for here, it stands at once, though the reviewing body hears of it with the next message only
      hearing: reviewFacts(review).hearing,
      unreached: reviewFacts(review).unreached,
      servedAt: reviewFacts(review).unreached ? null : review.servedAt,
      mayAskHearing: mayAskHearing(review),
    })),
    reviewOffer: offered
      ? {
          tier,
          bodyName: above?.name ?? null,
          until: window?.due ?? null,
          late: window !== null && today > window.due,
        }
      : null,
  };
}

/** How the last day for its opinion came about. */
async function derivationOf(tx: Tx, review: ReviewEntity, language: Language): Promise<string> {
  const clocks = await clocksOf(tx, review, language);
  return clocks.find(({ kind }) => kind === review.tier)?.explanation ?? '';
}

/** An opinion is its petitioner's once it was served. */
const told = (review: ReviewEntity, clocks: readonly Clock[]) => {
  const { status, result, opinion, redoBy, performBy } = review;
  return status === 'SERVED'
    ? {
        result,
        opinion,
        redoBy: redoBy ?? concludeBy(review, clocks),
        performBy,
        answerFalls: overturns(result),
      }
    : { result: null, opinion: null, redoBy: null, performBy: null, answerFalls: false };
};

/** The end of the term for concluding that it began anew. */
const concludeBy = ({ decidedAt }: ReviewEntity, clocks: readonly Clock[]): string | null =>
  clocks.find(
    ({ startEvent, startsOn }) =>
      startEvent === 'QUASHED' && decidedAt !== null && startsOn === beijingDate(decidedAt),
  )?.due ?? null;

function mayAskHearing(review: ReviewEntity): boolean {
  const facts = reviewFacts(review);
  return reviewSteps.askHearing.from.includes(facts.status) && hearingUnasked(facts) === null;
}

async function nextBody(tx: Tx, reviews: readonly ReviewEntity[]): Promise<ReviewBody | null> {
  const before = reviews.findLast(({ status }) => status === 'SERVED');
  if (before === undefined) return bodyAboveHere(tx);
  // what stands in its way is said when it is asked for
  return (await bodyNamed(tx, before)).body;
}
