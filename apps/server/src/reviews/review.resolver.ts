import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { explain, requireWorkplace, reviewSteps, verdicts } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { actBy } from '../graphql/act';
import { placeOf, scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { petitionReading } from '../petitions/petition.reading';
import { Clock } from '../petitions/petition-parts.type';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { readRoot } from '../reading/read';
import { RevealedParty } from '../parties/party.type';
import { DeclareFinalityByPaperInput, DeclareFinalityInput } from './finality.inputs';
import { declareFinality, declareFinalityByPaper } from './finality.service';
import { revealApplicants } from './review-applicants.service';
import { archiveReview } from './review-archive.service';
import type { ReviewEntity } from './review.entity';
import { clocksOf } from './review-dates.service';
import { stepFacts } from './review-file.service';
import { NotifyHearingInput, RecordHearingInput } from './hearing.inputs';
import { TransferTarget } from '../transfers/transfer.type';
import * as Inputs from './review.inputs';
import { oneReview, reviewReading, reviewsPage } from './review.reading';
import { extendReview } from './review-extending.service';
import { remindReviewBody } from './review-reminding.service';
import { ReceiveOutsideReviewRequestInput, ReceiveReviewRequestInput } from './review-counter.inputs';
import { otherOffices, receiveReviewRequest } from './review-counter.service';
import { receiveOutsideReviewRequest } from './review-outside-opinion.service';
import { requestReview } from './review-request.service';
import * as verbs from './review.service';
import { Review, ReviewConnection, ReviewVerdict } from './review.type';

/** Labels and one line each. */
@Resolver(() => Review)
export class ReviewResolver {
  @Query(() => ReviewConnection, { description: '复查复核列表: what runs first, by its last day.' })
  @Opens('petition.read', reviewsPage)
  reviews(
    @Args(() => Inputs.ReviewsArguments) _: Inputs.ReviewsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Review, { nullable: true, description: '一件复查复核.' })
  @Opens('petition.read', oneReview)
  review(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Review, { description: '申请复查复核, for the petitioner.' })
  @Opens('review.request')
  requestReview(
    @Arg('input', () => Inputs.RequestReviewInput) input: Inputs.RequestReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, requestReview);
  }

  @Query(() => [TransferTarget], {
    description:
      'The other offices of the county, by name: of their answers a review may be asked for here, and their disputes joined by the county.',
  })
  @Opens('tenant.read')
  otherOffices(@Ctx() { db, actor }: Context): Promise<TransferTarget[]> {
    return db.inside(requireWorkplace(actor as SignedIn), otherOffices);
  }

  @Mutation(() => Review, {
    description:
      '收件: 复查、复核 asked for at the counter of the body that reviews what another office of the county answered.',
  })
  @Opens('review.request')
  receiveReviewRequest(
    @Arg('input', () => ReceiveReviewRequestInput) input: ReceiveReviewRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, receiveReviewRequest);
  }

  @Mutation(() => Review, {
    description: '收件: 复查、复核 of an opinion that a body outside Huiyin gave, by its paper.',
  })
  @Opens('review.request')
  receiveOutsideReviewRequest(
    @Arg('input', () => ReceiveOutsideReviewRequestInput) input: ReceiveOutsideReviewRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, receiveOutsideReviewRequest);
  }

  @Mutation(() => Review, { description: '受理复查复核.' })
  @Opens('review.decide')
  acceptReview(
    @Arg('input', () => Inputs.AcceptReviewInput) input: Inputs.AcceptReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.acceptReview);
  }

  @Mutation(() => Review, { description: '复查复核不予受理.' })
  @Opens('review.decide')
  declineReview(
    @Arg('input', () => Inputs.DeclineReviewInput) input: Inputs.DeclineReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.declineReview);
  }

  @Mutation(() => Review, { description: '复查、复核延期, where the law of the matter knows it.' })
  @Opens('review.decide')
  extendReview(
    @Arg('input', () => Inputs.ExtendReviewInput) input: Inputs.ExtendReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, extendReview);
  }

  @Mutation(() => Review, { description: '书面催办 of a body outside Huiyin, with proof of sending.' })
  @Opens('review.request')
  remindReviewBody(
    @Arg('input', () => Inputs.RemindReviewBodyInput) input: Inputs.RemindReviewBodyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, remindReviewBody);
  }

  @Mutation(() => Review, { description: '申请听证, for the petitioner.' })
  @Opens('review.request')
  askHearing(
    @Arg('input', () => Inputs.ReviewReasonInput) input: Inputs.ReviewReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.askHearing);
  }

  @Mutation(() => Review, { description: '不举行听证.' })
  @Opens('review.decide')
  declineHearing(
    @Arg('input', () => Inputs.ReviewReasonInput) input: Inputs.ReviewReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.declineHearing);
  }

  @Mutation(() => Review, { description: '通知听证.' })
  @Opens('review.decide')
  notifyHearing(
    @Arg('input', () => NotifyHearingInput) input: NotifyHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.notifyHearing);
  }

  @Mutation(() => Review, { description: '登记听证笔录.' })
  @Opens('review.decide')
  recordHearing(
    @Arg('input', () => RecordHearingInput) input: RecordHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.recordHearing);
  }

  @Mutation(() => Review, { description: '作出复查、复核意见.' })
  @Opens('review.decide')
  decideReview(
    @Arg('input', () => Inputs.DecideReviewInput) input: Inputs.DecideReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.decideReview);
  }

  @Mutation(() => Review, { description: '送达复查、复核意见.' })
  @Opens('review.decide')
  serveReview(
    @Arg('input', () => Inputs.ServeReviewInput) input: Inputs.ServeReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.serveReview);
  }

  @Mutation(() => Review, { description: '撤回复查复核申请.' })
  @Opens('review.request')
  withdrawReview(
    @Arg('input', () => Inputs.ReviewReasonInput) input: Inputs.ReviewReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, verbs.withdrawReview);
  }

  @Mutation(() => Review, { description: '归档 of a review, by the body that decided it.' })
  @Opens('petition.archive')
  archiveReview(
    @Arg('input', () => Inputs.ArchiveReviewInput) input: Inputs.ArchiveReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, archiveReview);
  }

  @Mutation(() => Review, {
    description: '查看申请人身份, by the reviewing body; the petitioner is told of it.',
  })
  @Opens('petition.reveal')
  revealApplicants(
    @Arg('input', () => Inputs.RevealApplicantsInput) input: Inputs.RevealApplicantsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, reviewReading, revealApplicants);
  }

  @FieldResolver(() => [RevealedParty], {
    nullable: true,
    description: 'Who asks for it, in clear; only in the answer to `revealApplicants`.',
  })
  applicants(
    @Root() { $: review }: Planned<ReviewEntity & { applicants?: RevealedParty[] }>,
  ): RevealedParty[] | null {
    return review.applicants ?? null;
  }

  @Mutation(() => Petition, {
    description: '不再受理: same facts and reasons as a petition whose last opinion was given.',
  })
  @Opens('petition.dispose')
  declareFinality(
    @Arg('input', () => DeclareFinalityInput) input: DeclareFinalityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, petitionReading, declareFinality);
  }

  @Mutation(() => Petition, {
    description: '不再受理 by the paper of a second review outside Huiyin, on the same facts and reasons.',
  })
  @Opens('petition.dispose')
  declareFinalityByPaper(
    @Arg('input', () => DeclareFinalityByPaperInput) input: DeclareFinalityByPaperInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, petitionReading, declareFinalityByPaper);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why its opinion cannot be served online now; null where it can be, and where there is none yet.',
  })
  async onlineServiceRefusal(
    @Root() { $: review }: Planned<ReviewEntity>,
    @Ctx() { db, actor, language }: Context,
  ): Promise<string | null> {
    const refusal = await db.inside(placeOf(actor as SignedIn, review), (tx) =>
      verbs.onlineServiceRefusal(tx, review),
    );
    return refusal && explain(refusal.code, refusal.details, language);
  }

  @FieldResolver(() => [Clock])
  clocks(@Root() { $: review }: Planned<ReviewEntity>, @Ctx() context: Context): Promise<Clock[]> {
    return context.db.inside(placeOf(context.actor as SignedIn, review), (tx) =>
      clocksOf(tx, review, context.language),
    );
  }

  @FieldResolver(() => [ReviewVerdict])
  async actions(
    @Root() { $: review }: Planned<ReviewEntity>,
    @Ctx() { db, actor, language, services }: Context,
  ): Promise<ReviewVerdict[]> {
    // a list asks this of every row: only a county's own edition has to be looked up
    const rules = () => db.inside(placeOf(actor as SignedIn, review), legalRulesOf);
    const facts = await stepFacts(rules, review, services.now());
    return verdicts(reviewSteps, facts, actor as SignedIn, language);
  }
}
