import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PaperKind as Kind } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { PaperKind } from '../graphql/report-enums';
import { IssueReviewPaperInput } from './paper.inputs';
import { paperReading } from './paper.reading';
import { PaperOffer, PaperPreview } from './paper.type';
import {
  issueReviewPaper,
  previewReviewPaper,
  reviewPaperOffers,
  reviewPapersOf,
} from './review-paper.service';
import { ReviewPaper } from './review-paper.type';

@Resolver()
export class ReviewPaperResolver {
  @Query(() => [ReviewPaper], {
    description:
      '文书 issued on a review, every edition, the newest first; in the file of the reviewing body.',
  })
  @Opens('paper.read')
  reviewPapers(
    @Arg('reviewId', () => ID, { description: 'The review.' }) reviewId: string,
    @Ctx() context: Context,
  ) {
    return reviewPapersOf(context, reviewId);
  }

  @Query(() => [PaperOffer], {
    description: '可出具的文书 of a review; none in the office whose answer it is.',
  })
  @Opens('paper.read')
  reviewPaperOffers(
    @Arg('reviewId', () => ID, { description: 'The review.' }) reviewId: string,
    @Ctx() context: Context,
  ) {
    return reviewPaperOffers(context, reviewId);
  }

  @Query(() => PaperPreview, {
    description: '预览复查复核文书: nothing is issued, no number drawn.',
  })
  @Opens('paper.issue')
  reviewPaperPreview(
    @Arg('reviewId', () => ID, { description: 'The review.' }) reviewId: string,
    @Arg('kind', () => PaperKind, { description: 'Which paper.' }) kind: Kind,
    @Ctx() context: Context,
  ) {
    return previewReviewPaper(context, reviewId, kind);
  }

  @Mutation(() => ReviewPaper, { description: '出具复查复核文书, or a new edition of one.' })
  @Opens('paper.issue')
  issueReviewPaper(
    @Arg('input', () => IssueReviewPaperInput) input: IssueReviewPaperInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, paperReading, issueReviewPaper);
  }
}
