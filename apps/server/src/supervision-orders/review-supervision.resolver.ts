import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { orderFields } from './order-fields.resolver';
import { reviewSupervisionOutlook, superviseReview } from './review-supervision.service';
import * as Inputs from './supervision-order.inputs';
import {
  oneReviewSupervision,
  reviewSupervisionReading,
  reviewSupervisionsPage,
} from './supervision-order.reading';
import * as verbs from './supervision-order.service';
import {
  ReviewSupervision,
  ReviewSupervisionConnection,
  ReviewSupervisionOutlook,
} from './supervision-order.type';

/** Labels and one line each: the verbs are those of every order. */
@Resolver(() => ReviewSupervision)
export class ReviewSupervisionResolver extends orderFields(ReviewSupervision) {
  @Query(() => ReviewSupervisionConnection, {
    description: '复查复核的督办列表: what runs first, by its last day.',
  })
  @Opens('petition.read', reviewSupervisionsPage)
  reviewSupervisions(
    @Args(() => Inputs.ReviewSupervisionsArguments) _: Inputs.ReviewSupervisionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => ReviewSupervision, { nullable: true, description: '一件复查复核的督办.' })
  @Opens('petition.read', oneReviewSupervision)
  reviewSupervision(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => ReviewSupervisionOutlook, {
    description:
      '建议督办: what speaks for supervising a review today, in the file of the body that decides it.',
  })
  @Opens('petition.read')
  reviewSupervisionOutlook(
    @Arg('reviewId', () => ID, { description: 'The review.' }) reviewId: string,
    @Ctx() { db, actor, services, language }: Context,
  ): Promise<ReviewSupervisionOutlook> {
    return db.inside(requireWorkplace(actor as SignedIn), (tx) =>
      reviewSupervisionOutlook(tx, reviewId, services.now(), language),
    );
  }

  @Mutation(() => ReviewSupervision, { description: '下达督办 on a review that its body lets lie.' })
  @Opens('supervision.issue')
  superviseReview(
    @Arg('input', () => Inputs.SuperviseReviewInput) input: Inputs.SuperviseReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, superviseReview);
  }

  @Mutation(() => ReviewSupervision, { description: '书面反馈.' })
  @Opens('petition.handle')
  answerReviewSupervision(
    @Arg('input', () => Inputs.AnswerSupervisionOrderInput) input: Inputs.AnswerSupervisionOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.answerSupervisionOrder);
  }

  @Mutation(() => ReviewSupervision, { description: '报告整改结果.' })
  @Opens('petition.handle')
  rectifyReviewSupervision(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.rectifySupervisionOrder);
  }

  @Mutation(() => ReviewSupervision, { description: '核实销号.' })
  @Opens('supervision.issue')
  dischargeReviewSupervision(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.dischargeSupervisionOrder);
  }

  @Mutation(() => ReviewSupervision, { description: '退回重办.' })
  @Opens('supervision.issue')
  rejectReviewSupervisionAnswer(
    @Arg('input', () => Inputs.RejectSupervisionAnswerInput) input: Inputs.RejectSupervisionAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.rejectSupervisionAnswer);
  }

  @Mutation(() => ReviewSupervision, { description: '升级督办.' })
  @Opens('supervision.issue')
  escalateReviewSupervision(
    @Arg('input', () => Inputs.EscalateSupervisionOrderInput) input: Inputs.EscalateSupervisionOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.escalateSupervisionOrder);
  }

  @Mutation(() => ReviewSupervision, { description: '通知陈述申辩.' })
  @Opens('supervision.issue')
  offerReviewSupervisionHearing(
    @Arg('input', () => Inputs.OfferSupervisionHearingInput) input: Inputs.OfferSupervisionHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.offerSupervisionHearing);
  }

  @Mutation(() => ReviewSupervision, { description: '陈述申辩.' })
  @Opens('petition.handle')
  stateOnReviewSupervision(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.stateOnSupervisionOrder);
  }

  @Mutation(() => ReviewSupervision, { description: '撤销督办.' })
  @Opens('supervision.issue')
  revokeReviewSupervision(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewSupervisionReading, verbs.revokeSupervisionOrder);
  }
}
