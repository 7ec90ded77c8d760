import { DEFAULT_PAPER_TEMPLATES } from '@huiyin/domain';
import { aReviewHere } from '../reviews/review.fixture';
import { input, type Operation } from './operation';
import { aReviewPaper } from './paper-places';
import { after, type Prepared, type Stage } from './preparations';

const OF_PETITION = { ids: { petitionId: 'petition' }, at: 'TENANT' } as const;
const OF_REVIEW = { ids: { reviewId: 'review' }, at: 'TENANT' } as const;

/** A review that this office decides, and has accepted. */
const reviewingHere = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { review: await aReviewHere(world, place) },
});

const reviewedHere = async (stage: Stage): Promise<Prepared> => {
  const { objects } = await reviewingHere(stage);
  await aReviewPaper(stage.world, stage.place, objects?.review ?? '');
  return { objects: { ...objects } };
};

/** What is done with the papers of a petition or a review, and with their templates. */
export const PAPER_OPERATIONS: Readonly<Record<string, Operation>> = {
  papers: OF_PETITION,
  paperOffers: OF_PETITION,
  paperPreview: { ...OF_PETITION, args: () => ({ kind: 'ACCEPTANCE_NOTICE' }) },
  paperTemplates: { at: 'COUNTY' },
  issuePaper: {
    by: 'CLERK',
    ids: { 'input.petitionId': 'petition' },
    args: input({ kind: 'ACCEPTANCE_NOTICE' }),
    prepare: after('acceptPetition'),
  },
  reviewPapers: { ...OF_REVIEW, prepare: reviewedHere },
  reviewPaperOffers: { ...OF_REVIEW, prepare: reviewingHere },
  reviewPaperPreview: {
    ...OF_REVIEW,
    args: () => ({ kind: 'REVIEW_ACCEPTANCE_NOTICE' }),
    prepare: reviewingHere,
  },
  issueReviewPaper: {
    by: 'CLERK',
    ids: { 'input.reviewId': 'review' },
    args: input({ kind: 'REVIEW_ACCEPTANCE_NOTICE', applicants: '欧阳明月娜娜' }),
    prepare: reviewingHere,
  },
  writePaperTemplate: {
    by: 'COUNTY_ADMIN',
    inOffice: true,
    args: input({ kind: 'HANDLING_OPINION', ...DEFAULT_PAPER_TEMPLATES.HANDLING_OPINION }),
  },
};
