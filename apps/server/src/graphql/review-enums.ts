import {
  HEARING_STATUSES,
  OUTSIDE_OUTCOMES,
  REVIEW_CHANNELS,
  REVIEW_GROUNDS,
  REVIEW_OPENINGS,
  REVIEW_RESULTS,
  REVIEW_SIDES,
  REVIEW_STATUSES,
  REVIEW_STEP_KINDS,
  REVIEW_TIERS,
} from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const ReviewTier = enumOf(
  'ReviewTier',
  REVIEW_TIERS,
  '复查、复核 (信访工作条例第三十五、三十六条).',
  called(REVIEW_TIERS),
);
export const ReviewChannel = enumOf(
  'ReviewChannel',
  REVIEW_CHANNELS,
  'How a request came to the counter of the body that reviews.',
  called(REVIEW_CHANNELS),
);
export const OutsideOutcome = enumOf(
  'OutsideOutcome',
  OUTSIDE_OUTCOMES,
  'What an opinion of a body outside Huiyin decided (信访工作条例第三十二条).',
  called(OUTSIDE_OUTCOMES),
);
export const ReviewSide = enumOf('ReviewSide', REVIEW_SIDES, 'Whose file of a review it is.', {
  ANSWERING: '原办理单位',
  REVIEWING: '复查复核机关',
});
export const ReviewStatus = enumOf(
  'ReviewStatus',
  REVIEW_STATUSES,
  '复查复核的状态.',
  called(REVIEW_STATUSES),
);
export const ReviewResult = enumOf('ReviewResult', REVIEW_RESULTS, '复查复核的结果.', called(REVIEW_RESULTS));
export const ReviewGround = enumOf(
  'ReviewGround',
  REVIEW_GROUNDS,
  '原意见不能成立的情形.',
  called(REVIEW_GROUNDS),
);
export const HearingStatus = enumOf('HearingStatus', HEARING_STATUSES, '听证.', called(HEARING_STATUSES));
export const ReviewStepKind = enumOf(
  'ReviewStepKind',
  REVIEW_STEP_KINDS,
  'What is done on a review.',
  called(REVIEW_STEP_KINDS),
);
export const ReviewOpening = enumOf(
  'ReviewOpening',
  REVIEW_OPENINGS,
  'Which tier of review is open, or why none.',
  called(REVIEW_OPENINGS),
);
