import {
  PapersDocument,
  ReviewPapersDocument,
  PaperTemplatesDocument,
  type PaperPartsFragment,
  type PapersQuery,
  type PaperTemplatesQuery,
} from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type IssuedPaper = PaperPartsFragment;
export type PaperOffer = PapersQuery['paperOffers'][number];
export type PaperTemplate = PaperTemplatesQuery['paperTemplates'][number];

/** The petition's version is part of the key: every act on it may allow a paper, or change what one would say. */
export const usePapers = (petitionId: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: ['papers', petitionId, version],
    queryFn: ({ signal }) => run(PapersDocument, { petitionId }, signal),
    enabled,
  });

/** The same of a review, in the office that reviews. */
export const useReviewPapers = (reviewId: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: ['reviewPapers', reviewId, version],
    queryFn: ({ signal }) => run(ReviewPapersDocument, { reviewId }, signal),
    enabled,
  });

export const usePaperTemplates = () =>
  useQuery({
    queryKey: ['paperTemplates'],
    queryFn: async ({ signal }) => (await run(PaperTemplatesDocument, {}, signal)).paperTemplates,
  });
