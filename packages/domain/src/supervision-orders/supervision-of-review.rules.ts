import { beijingDate, daysBetween } from '../calendar/dates';
import { chineseDate, englishDate } from '../shared/day-text';
import { labelOf } from '../shared/labels';
import type { Language } from '../shared/words';
import type { ReviewStatus, ReviewTier } from '../reviews/review';
import type { SupervisionGround } from './supervision-order';
import { UNSERVED_DAYS, type SupervisionProposal } from './supervision-proposal.rules';

/** What of a reviewing body's own file shows how it did its duty. */
export type SupervisedReview = Readonly<{
  tier: ReviewTier;
  status: ReviewStatus;
  /** The last day of its opinion, an extension and hearings counted in. */
  dueOn: string;
  /** By when it had to be taken up, where a province sets that. */
  acceptBy: string | null;
  decidedAt: Date | null;
}>;

/** 建议督办 of a review: an opinion that is late, a request that nobody took up in time, an opinion that nobody was told. */
export function reviewSupervision(review: SupervisedReview, today: string): SupervisionProposal[] {
  const { tier, status, dueOn, acceptBy, decidedAt } = review;
  const opinion = labelOf(tier, 'zh');
  if (status === 'DECIDED') {
    const on = decidedAt === null ? today : beijingDate(decidedAt);
    const unserved = daysBetween(on, today);
    return unserved > UNSERVED_DAYS
      ? [
          proposal('RESULT_NOT_FED_BACK', {
            zh: `${chineseDate(on)}已作出${opinion}意见，${unserved} 天没有送达信访人`,
            en: `The opinion was given on ${englishDate(on)}, and not served for ${unserved} days`,
          }),
        ]
      : [];
  }
  if (status !== 'REQUESTED' && status !== 'ACCEPTED') return [];
  return [
    ...(status === 'REQUESTED' && acceptBy !== null && acceptBy < today
      ? [
          proposal('PROCEDURE_BREACHED', {
            zh: `应当在${chineseDate(acceptBy)}前决定是否受理${opinion}，已过 ${daysBetween(acceptBy, today)} 天`,
            en: `Whether to take it up had to be decided by ${englishDate(acceptBy)}, ${daysBetween(acceptBy, today)} days ago`,
          }),
        ]
      : []),
    ...(dueOn < today
      ? [
          proposal('CONCLUDED_LATE', {
            zh: `${opinion}意见的期限${chineseDate(dueOn)}已过 ${daysBetween(dueOn, today)} 天，仍未作出`,
            en: `The opinion was due by ${englishDate(dueOn)}, ${daysBetween(dueOn, today)} days ago`,
          }),
        ]
      : []),
  ];
}

const proposal = (
  ground: SupervisionGround,
  fact: Readonly<Record<Language, string>>,
): SupervisionProposal => ({ ground, fact });
