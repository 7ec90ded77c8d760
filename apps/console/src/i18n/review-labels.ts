import {
  HEARING_STATUSES,
  OUTSIDE_OUTCOMES,
  REVIEW_CHANNELS,
  REVIEW_GROUNDS,
  REVIEW_RESULTS,
  REVIEW_STATUSES,
  REVIEW_STEP_KINDS,
  REVIEW_TIERS,
} from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of reviews and hearings. */
export const reviewLabels = {
  reviewChannel: asInDomain(REVIEW_CHANNELS),
  outsideOutcome: asInDomain(OUTSIDE_OUTCOMES),
  reviewTier: asInDomain(REVIEW_TIERS),
  reviewStatus: asInDomain(REVIEW_STATUSES),
  reviewResult: asInDomain(REVIEW_RESULTS),
  reviewGround: asInDomain(REVIEW_GROUNDS),
  reviewStepKind: asInDomain(REVIEW_STEP_KINDS),
  hearingStatus: asInDomain(HEARING_STATUSES),
};
