import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { setAsideReason } from '@huiyin/domain';
import { actAs } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { currentInvitation } from '../group-matters/group-matter.service';
import { answerOwnWords, disputePerformance } from '../commitments/petitioners-words.service';
import { chooseAid } from '../explanations/aid-choice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { ReceiptKey } from '../petitions/petition-receipt.type';
import { currentCode } from '../petitions/petition.service';
import { consentToElectronicService } from '../petitions/petition-serve.service';
import { ratingReading } from '../ratings/rating.reading';
import { ratePetition } from '../ratings/rating.service';
import { Rating } from '../ratings/rating.type';
import { receptionRatingReading } from '../receptions/reception-rating.reading';
import { ReceiptDays } from '../receipt-days/receipt-day.type';
import { ReceptionRating } from '../receptions/reception-rating.type';
import { rateReception } from '../receptions/reception.service';
import { reviewReading } from '../reviews/review.reading';
import { askForHearing, askForReview, consentInReviews } from '../reviews/review-asking.service';
import { ChosenAid } from './followed-aid-offer.type';
import { AnsweredWords, DisputedPerformance } from './followed-commitment.type';
import { FollowedPetition } from './followed.type';
import { followPetition } from './portal-follow.service';
import { heldPetition, requireNobody } from './portal-held.service';
import { requireOwnHand } from './co-signature.service';
import { officeBehind, portalTenants, publicOffice, publicReceiptKeys } from './portal-office.service';
import { publicReceiptDays } from './portal-receipt-days.service';
import { addressOf, submitPetition } from './portal-submit.service';
import {
  AnswerOwnWordsInput,
  DisputePerformanceInput,
  AskForHearingInput,
  AskForReviewInput,
  ChooseAidInput,
  ElectronicConsentInput,
  FollowPetitionArguments,
  RatePetitionInput,
  RateReceptionInput,
  ReceiptDaysArguments,
  SubmitPetitionInput,
} from './portal.inputs';
import { answeredWordsReading, chosenAidReading, consentReading, receiptReading } from './portal.reading';
import { AskedReview, ElectronicConsent, PortalReceipt, PortalTenant, PublicOffice } from './portal.type';

/** The petitioner's side: open to everybody, and to nothing but the one matter whose query code one holds. */
@Resolver()
export class PortalResolver {
  @Query(() => [PortalTenant], { description: '已开放门户的单位, at most 500.' })
  @Opens('public')
  portalTenants(
    @Ctx() context: Context,
    @Arg('countyCode', () => String, { nullable: true, description: 'Those of one county.' })
    countyCode: string | null,
  ) {
    return portalTenants(context, countyCode);
  }

  @Query(() => PublicOffice, { description: '单位公开信息; NOT_FOUND while its portal is closed.' })
  @Opens('public')
  publicOffice(
    @Arg('tenantCode', () => String, { description: '单位代码.' }) tenantCode: string,
    @Ctx() context: Context,
  ) {
    return publicOffice(context, tenantCode);
  }

  @Query(() => [ReceiptKey], {
    description:
      '回执公钥 of an office, the present one first; also of one that was suspended or closed, whose receipts are kept for longer.',
  })
  @Opens('public')
  receiptKeys(
    @Arg('tenantCode', () => String, { description: '单位代码.' }) tenantCode: string,
    @Ctx() context: Context,
  ) {
    return publicReceiptKeys(context, tenantCode);
  }

  @Query(() => ReceiptDays, {
    description:
      '日终封存: the roots over the receipts of each day, of an office and of its county, to be copied by anyone; also of an office that was suspended or closed. At most 100 days.',
  })
  @Opens('public')
  receiptDays(@Args(() => ReceiptDaysArguments) asked: ReceiptDaysArguments, @Ctx() context: Context) {
    return publicReceiptDays(context, asked);
  }

  @Query(() => FollowedPetition, { description: '查询办理情况 by number and query code.' })
  @Opens('public')
  followPetition(@Args(() => FollowPetitionArguments) key: FollowPetitionArguments, @Ctx() context: Context) {
    return followPetition(context, key);
  }

  @Mutation(() => PortalReceipt, {
    description: '网上提交信访事项. Answers with number and query code, once.',
  })
  @Opens('public')
  async submitPetition(
    @Arg('input', () => SubmitPetitionInput) input: SubmitPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { place, ...addressed } = await addressOf(context, input);
    return actAs(
      context,
      null,
      place,
      info,
      input,
      receiptReading,
      (tx) => submitPetition(context, tx, input, addressed),
      async (tx, id) => ({
        ...(await currentCode(context.services, tx, id)),
        ...(await currentInvitation(context.services, tx, id)),
      }),
    );
  }

  @Mutation(() => Rating, {
    description:
      '评价, from service on, once; nothing waits for it. From a device on which staff have signed in it is set aside: see `setAside`.',
  })
  @Opens('public')
  async ratePetition(
    @Arg('input', () => RatePetitionInput) input: RatePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, ratingReading, async (tx) =>
      ratePetition(tx, await tx.get(PetitionEntity, petitionId, 'for update'), input, {
        setAside: setAsideReason({ staff: context.staffDevice }),
        now: context.services.now(),
      }),
    );
  }

  @Mutation(() => ReceptionRating, {
    description:
      '评价接待, from the registration of a visit or call on, once; beside the rating of the answer, and never of an official. From a device on which staff have signed in it is set aside.',
  })
  @Opens('public')
  async rateReception(
    @Arg('input', () => RateReceptionInput) input: RateReceptionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, receptionRatingReading, async (tx) =>
      rateReception(tx, await tx.get(PetitionEntity, petitionId, 'for update'), input.verdict, {
        setAside: setAsideReason({ staff: context.staffDevice }),
        now: context.services.now(),
      }),
    );
  }

  @Mutation(() => ElectronicConsent, {
    description: '同意电子送达, or taking that back. Without it nothing is served online.',
  })
  @Opens('public')
  async consentToElectronicService(
    @Arg('input', () => ElectronicConsentInput) input: ElectronicConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, consentReading, async (tx) => {
      const petition = await tx.get(PetitionEntity, petitionId, 'for update');
      await consentInReviews(tx, petitionId, input.consent);
      return consentToElectronicService(tx, petition, input.consent, context.services.now());
    });
  }

  @Mutation(() => ChosenAid, {
    description:
      '是否需要服务: of one they were told of. To want none needs no reason and has no consequence.',
  })
  @Opens('public')
  async chooseAid(
    @Arg('input', () => ChooseAidInput) input: ChooseAidInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, chosenAidReading, (tx) =>
      chooseAid(tx, petitionId, input, context.services.now()),
    );
  }

  @Mutation(() => AnsweredWords, {
    description:
      '认可或者不认可记在自己名下的承诺, as often as they like; nothing follows from it, nor from silence. Words are not confirmed from a device on which staff have signed in.',
  })
  @Opens('public')
  async answerOwnWords(
    @Arg('input', () => AnswerOwnWordsInput) input: AnswerOwnWordsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    // to object needs no proof of whose device it is
    (input.theirs ? requireOwnHand : requireNobody)(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, answeredWordsReading, (tx) =>
      answerOwnWords(tx, petitionId, input, context.services.now()),
    );
  }

  @Mutation(() => DisputedPerformance, {
    description:
      '认为承诺没有做到, of one that is recorded as kept; it stands on the time line, who answers for the matter is told, and nothing else follows from it.',
  })
  @Opens('public')
  async disputePerformance(
    @Arg('input', () => DisputePerformanceInput) input: DisputePerformanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input);
    return actAs(context, null, place, info, input, answeredWordsReading, (tx) =>
      disputePerformance(tx, petitionId, input, context.services.now()),
    );
  }

  @Mutation(() => AskedReview, { description: '申请复查、复核, within thirty days from service.' })
  @Opens('public')
  async askForReview(
    @Arg('input', () => AskForReviewInput) input: AskForReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input, officeBehind);
    return actAs(context, null, place, info, input, reviewReading, (tx) =>
      askForReview(tx, petitionId, input, context.services.now()),
    );
  }

  @Mutation(() => AskedReview, { description: '申请听证 in the review that runs.' })
  @Opens('public')
  async askForHearing(
    @Arg('input', () => AskForHearingInput) input: AskForHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    const { place, petitionId } = await heldPetition(context, input, officeBehind);
    return actAs(context, null, place, info, input, reviewReading, (tx) =>
      askForHearing(tx, petitionId, input.reason, context.services.now()),
    );
  }
}
