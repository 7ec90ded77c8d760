import { RUNNING_REVIEW, type ReviewStatus } from './review';

/** What moves a review without being anybody's step: what becomes of its answer, or of the body that was to weigh it. */
export const reviewMoves = {
  TERMINATED: {
    label: { zh: '终止', en: 'Ended' },
    from: RUNNING_REVIEW,
    to: 'TERMINATED' satisfies ReviewStatus,
  },
} as const;
