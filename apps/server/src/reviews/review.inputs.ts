import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import * as Enums from '../graphql/review-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { ServiceMethod, ServiceRecipient } from '../graphql/service-enums';
import { LookInput } from '../parties/party.inputs';

@ArgsType()
export class ReviewsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;

  @Field(() => Enums.ReviewSide, { nullable: true, description: 'Asked for here, or to be decided here.' })
  side?: Domain.ReviewSide | null;

  @Field(() => [Enums.ReviewStatus], { nullable: true, description: 'Any of these states.' })
  status?: Domain.ReviewStatus[] | null;
}

@InputType({ description: '申请复查复核, on the petition of this id and version: for its petitioner.' })
export class RequestReviewInput extends EditInput {
  @Field(() => String, { description: 'The request and its reasons, up to 5,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Why not in time; needed after the term.' })
  lateGround?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '邮寄在途不计: of a request that came by post, the day of its postmark, which is in time if that was.',
  })
  postedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The body outside Huiyin that reviews, where none is known above the office.',
  })
  bodyName?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which a body outside Huiyin itself received the request, which begins its term; today if not given.',
  })
  handedInOn?: string | null;
}

@InputType({ description: '受理复查复核.' })
export class AcceptReviewInput extends EditInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a body outside Huiyin took it up: now if not given.',
  })
  acceptedAt?: Date | null;
}

@InputType({ description: '复查复核不予受理.' })
export class DeclineReviewInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { description: 'Where to turn instead.' })
  lawfulWay: string;

  @Field(() => String, { description: 'How and when the petitioner was told, in writing.' })
  notice: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a body outside Huiyin decided so: now if not given.',
  })
  declinedAt?: Date | null;
}

@InputType({
  description:
    '复查、复核延期: once, as far as the law of the matter goes, with approver, reason and notice (北京市信访条例第五十条).',
})
export class ExtendReviewInput extends EditInput {
  @Field(() => Int, { description: 'As many days of the term’s unit as `mayExtendBy` of its clock says.' })
  days: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The official who approves it: who heads this office; not for a body outside Huiyin.',
  })
  approverId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a body outside Huiyin: who at its head approved it, by name.',
  })
  approverName?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a body outside Huiyin decided it: now if not given.',
  })
  extendedAt?: Date | null;

  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason: string;

  @Field(() => String, { description: 'How the petitioner was told of the extension and its reason.' })
  notice: string;
}

@InputType({ description: '申请听证、不举行听证、撤回复查复核申请: with the reason.' })
export class ReviewReasonInput extends EditInput {
  @Field(() => String, { description: 'The reason, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '作出复查、复核意见.' })
export class DecideReviewInput extends EditInput {
  @Field(() => Enums.ReviewResult, { description: 'What it comes to.' })
  result: Domain.ReviewResult;

  @Field(() => Enums.ReviewGround, {
    nullable: true,
    description: 'Why the opinion does not stand; none where it does.',
  })
  ground?: Domain.ReviewGround | null;

  @Field(() => String, { description: '查明的事实.' })
  found: string;

  @Field(() => String, { description: 'The law it rests on.' })
  basis: string;

  @Field(() => String, { description: 'The opinion, as the petitioner reads it.' })
  opinion: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Until when a new answer is to be given: of what is sent back always; of what is quashed, where no day is named, the term for concluding runs anew.',
  })
  redoBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day what a changed opinion grants is done; none where it grants nothing.',
  })
  performBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The body outside Huiyin that hears the petitioner next, where none is known; not asked for where a new answer comes first.',
  })
  nextBodyName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '文号 of the opinion of a body outside Huiyin; ours are given as the paper is issued.',
  })
  opinionNumber?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a body outside Huiyin decided it: now if not given.',
  })
  decidedAt?: Date | null;
}

@InputType({ description: '送达复查、复核意见.' })
export class ServeReviewInput extends EditInput {
  @Field(() => ServiceMethod, { description: 'How, in writing.' })
  method: Domain.ServiceMethod;

  @Field(() => ServiceRecipient, { nullable: true, description: 'To whom; to the petitioner if not given.' })
  recipient?: Domain.ServiceRecipient | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When: now if not given, but by post, where it is the day on the return slip and has to be said.',
  })
  servedAt?: Date | null;

  @Field(() => String, { description: 'What proves it.' })
  proof: string;
}

@InputType({ description: '归档 of a review that is over, in the reviewing body’s own file.' })
export class ArchiveReviewInput extends EditInput {
  @Field(() => String, { description: 'The volume it is bound in.' })
  volume: string;
}

@InputType({ description: '查看申请人身份.' })
export class RevealApplicantsInput extends LookInput {}

@InputType({
  description: '书面催办: of a body outside Huiyin that is late, by the office whose answer it is.',
})
export class RemindReviewBodyInput extends EditInput {
  @Field(() => String, { description: 'What it was reminded of, up to 1,000 characters.' })
  text: string;

  @Field(() => DateScalar, { description: 'When it was sent: since the request, today at the latest.' })
  sentOn: string;

  @Field(() => String, { description: 'What shows that it was sent, up to 1,000 characters.' })
  proof: string;
}
