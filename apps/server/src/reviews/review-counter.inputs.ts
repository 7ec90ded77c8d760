import { Field, ID, InputType, Int } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { ActInput } from '../graphql/act-input';
import * as Enums from '../graphql/review-enums';
import { DateScalar } from '../graphql/scalars';
import { PartyInput } from '../parties/party.inputs';

/** What is said of a request at the counter of the body that reviews. */
@InputType()
export abstract class CounterInput extends ActInput {
  @Field(() => Enums.ReviewChannel, { description: 'How it came.' })
  channel: Domain.ReviewChannel;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which this office received it, which begins its term; today if not given.',
  })
  receivedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '邮寄在途不计: of a letter, the day of its postmark, which is in time if that was.',
  })
  postedOn?: string | null;

  @Field(() => String, { description: 'The request and its reasons, up to 5,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Why not in time; needed after the term.' })
  lateGround?: string | null;
}

@InputType({
  description:
    '收件 of a request for 复查、复核 of what an office of the county answered: the matter is found by what the petitioner brings.',
})
export class ReceiveReviewRequestInput extends CounterInput {
  @Field(() => ID, { description: 'The office that answered.' })
  officeId: string;

  @Field(() => String, { description: '登记编号, as that office’s papers have it.' })
  number: string;

  @Field(() => String, { nullable: true, description: '查询码 of that number.' })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The petitioner’s name as that office registered it, where they have not got the code; a matter that is kept confidential opens by its code alone.',
  })
  name?: string | null;
}

@InputType({ description: '复查意见 of a body outside Huiyin, where 复核 is asked for.' })
export class EarlierOpinionInput {
  @Field(() => String, { description: '复查机关.' })
  bodyName: string;

  @Field(() => Enums.ReviewResult, { description: 'What it came to.' })
  result: Domain.ReviewResult;

  @Field(() => String, { description: 'The opinion, up to 5,000 characters.' })
  opinion: string;

  @Field(() => String, { nullable: true, description: 'Its 文号.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { description: 'Its day.' })
  givenOn: string;
}

@InputType({
  description:
    '收件 of a request for 复查、复核 of an opinion that a body outside Huiyin gave, as its paper says.',
})
export class ReceiveOutsideReviewRequestInput extends CounterInput {
  @Field(() => Enums.ReviewTier, { description: '复查, or 复核 after a first review outside Huiyin.' })
  tier: Domain.ReviewTier;

  @Field(() => String, { description: 'Who gave 处理意见, up to 100 characters.' })
  officeName: string;

  @Field(() => String, { description: 'What it is about, up to 200 characters; no names.' })
  title: string;

  @Field(() => [PartyInput], { description: 'Who asks for it: five at most. Sealed here at once.' })
  applicants: PartyInput[];

  @Field(() => Int, { nullable: true, description: '人数; as many as are named if not given.' })
  headCount?: number | null;

  @Field(() => String, { nullable: true, description: '文号 of the answer.' })
  answerNumber?: string | null;

  @Field(() => DateScalar, { description: 'When the answer was given.' })
  answeredOn: string;

  @Field(() => Enums.OutsideOutcome, { description: 'What it decided.' })
  outcome: Domain.OutsideOutcome;

  @Field(() => String, { description: 'What it says, up to 5,000 characters.' })
  replyText: string;

  @Field(() => EarlierOpinionInput, { nullable: true, description: 'Of 复核: the first review.' })
  earlier?: EarlierOpinionInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When the opinion of which a review is asked for was served; left out where it never was: no term has begun.',
  })
  servedOn?: string | null;

  @Field(() => String, { description: 'Why this office is competent, up to 500 characters.' })
  competence: string;
}
