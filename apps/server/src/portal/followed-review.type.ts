import { Field, Int, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import * as Enums from '../graphql/review-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '复查、复核 as its petitioner reads it.' })
export class FollowedReview {
  @Field(() => Enums.ReviewTier, { description: '复查 or 复核.' })
  tier: Domain.ReviewTier;

  @Field(() => String, { description: '复查复核机关.' })
  bodyName: string;

  @Field(() => Enums.ReviewStatus, { description: 'State.' })
  status: Domain.ReviewStatus;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt: Date;

  @Field(() => DateScalar, { description: 'The last day for its opinion.' })
  dueOn: string;

  @Field(() => String, { description: 'How that day came about.' })
  explanation: string;

  @Field(() => Int, { nullable: true, description: '延期: by how many days of the term’s unit.' })
  extendedDays: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was extended.' })
  extensionReason: string | null;

  @Field(() => Enums.HearingStatus, { nullable: true, description: '听证.' })
  hearing: Domain.HearingStatus | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  hearingOn: string | null;

  @Field(() => String, { nullable: true, description: 'Its hour, HH:MM, Beijing time.' })
  hearingTime: string | null;

  @Field(() => String, { nullable: true, description: 'Its place.' })
  hearingPlace: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days it took; they do not run.' })
  hearingDays: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was not taken up.' })
  declineReason: string | null;

  @Field(() => String, { nullable: true, description: 'Where to turn instead.' })
  lawfulWay: string | null;

  @Field(() => Enums.ReviewResult, { nullable: true, description: 'What it came to.' })
  result: Domain.ReviewResult | null;

  @Field(() => String, { nullable: true, description: 'The opinion.' })
  opinion: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Until when a new answer is to be given: as the opinion says, or by the term for concluding that it began anew.',
  })
  redoBy: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it leaves no opinion in force, so that a new answer is owed, of which a review can be asked for; no further review is of it.',
  })
  answerFalls: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day what the changed opinion grants is done.',
  })
  performBy: string | null;

  @Field(() => Boolean, {
    description: 'Whether nobody could be reached with the opinion: no term runs yet.',
  })
  unreached: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the opinion was served.' })
  servedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether a hearing may be asked for now.' })
  mayAskHearing: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The review that may be asked for now.' })
export class ReviewOffer {
  @Field(() => Enums.ReviewTier, { description: '复查 or 复核.' })
  tier: Domain.ReviewTier;

  @Field(() => String, { nullable: true, description: 'Who will review; null while nobody has said so.' })
  bodyName: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; null where nothing was served yet.',
  })
  until: string | null;

  @Field(() => Boolean, { description: 'Whether that day has passed: then a ground is wanted.' })
  late: boolean;
}
