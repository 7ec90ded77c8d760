import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DateScalar } from '../graphql/scalars';
import * as Enums from '../graphql/supervision-enums';

@ArgsType()
abstract class OrdersArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this official.' })
  officialId?: string | null;

  @Field(() => [Enums.SupervisionStatus], { nullable: true, description: 'Any of these states.' })
  status?: Domain.SupervisionStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those without feedback after their last day.' })
  overdue?: boolean | null;
}

@ArgsType()
export class SupervisionOrdersArguments extends OrdersArguments {
  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;
}

@ArgsType()
export class ProposedSupervisionsArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many matters were looked at before; none, if not given.',
  })
  offset?: number | null;
}

@ArgsType()
export class ReviewSupervisionsArguments extends OrdersArguments {
  @Field(() => ID, { nullable: true, description: 'Of this review.' })
  reviewId?: string | null;
}

/** What every 督办 begins with, whatever it is of. */
@InputType()
abstract class OrderInput extends EditInput {
  @Field(() => Enums.SupervisionGround, { description: '督办情形.' })
  ground: Domain.SupervisionGround;

  @Field(() => String, { description: 'What shows it, up to 2,000 characters.' })
  fact: string;

  @Field(() => Enums.SupervisionRung, { description: '督办方式.' })
  rung: Domain.SupervisionRung;

  @Field(() => String, {
    nullable: true,
    description: 'Why not a reminder first; required for any higher rung.',
  })
  reason?: string | null;

  @Field(() => String, { description: '改进建议、整改要求, up to 2,000 characters.' })
  advice: string;

  @Field(() => String, { description: '督办单位, up to 100 characters.' })
  supervisor: string;

  @Field(() => DateScalar, { description: '反馈期限.' })
  dueOn: string;
}

@InputType({ description: '下达督办: on the petition of this id and version.' })
export class IssueSupervisionOrderInput extends OrderInput {
  @Field(() => ID, { description: '责任人: of the unit that handles the matter, or who answers for it.' })
  officialId: string;
}

@InputType({
  description: '下达督办: on the review of this id and version, in the file of the body that decides it.',
})
export class SuperviseReviewInput extends OrderInput {
  @Field(() => ID, { description: '责任人: who decides reviews in this office.' })
  officialId: string;
}

@InputType({ description: '书面反馈.' })
export class AnswerSupervisionOrderInput extends EditInput {
  @Field(() => Enums.Adoption, { description: '采纳情况.' })
  adoption: Domain.Adoption;

  @Field(() => String, { description: 'What will be done; or why the advice is not adopted.' })
  text: string;
}

@InputType({ description: 'What is said to a supervision order: 整改结果, 核实情况, 陈述申辩, 撤销理由.' })
export class SupervisionTextInput extends EditInput {
  @Field(() => String, { description: 'The text, up to 5,000 characters.' })
  text: string;
}

@InputType({ description: '退回重办: with a new term.' })
export class RejectSupervisionAnswerInput extends EditInput {
  @Field(() => String, { description: 'What is still missing.' })
  reason: string;

  @Field(() => DateScalar, { description: 'The last day of the new term.' })
  dueOn: string;
}

@InputType({ description: '升级督办: to a higher rung, with a new term.' })
export class EscalateSupervisionOrderInput extends EditInput {
  @Field(() => Enums.SupervisionRung, { description: 'The rung.' })
  rung: Domain.SupervisionRung;

  @Field(() => String, { nullable: true, description: 'Why; required where the rung before has not failed.' })
  reason?: string | null;

  @Field(() => DateScalar, { description: 'The last day of the new term.' })
  dueOn: string;

  @Field(() => Enums.LiabilityHead, { nullable: true, description: '责任情形, for advice on liability.' })
  liabilityHead?: Domain.LiabilityHead | null;

  @Field(() => String, { nullable: true, description: 'The organ that advice on liability goes to.' })
  addressee?: string | null;
}

@InputType({ description: '通知陈述申辩.' })
export class OfferSupervisionHearingInput extends EditInput {
  @Field(() => DateScalar, { description: 'The last day for it, three days ahead at least.' })
  until: string;
}
