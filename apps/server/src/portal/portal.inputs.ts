import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { AccusedKind as Kind, Satisfaction as SatisfactionName } from '@huiyin/domain';
import { AccusedKind } from '../graphql/accusation-enums';
import { ActInput } from '../graphql/act-input';
import { DateScalar } from '../graphql/scalars';
import { Satisfaction } from '../graphql/petition-enums';
import { GroupMandateInput } from '../group-matters/group-matter.inputs';

@InputType({ description: '信访人: sealed at once, shown to nobody without a recorded purpose.' })
export class PortalPetitionerInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Phone, by which the office tells of the answer.' })
  phone: string;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Document number.' })
  document?: string | null;
}

@InputType({ description: '被检举控告的人员或者单位, of an office of this county.' })
export class PortalAccusedInput {
  @Field(() => AccusedKind, { description: 'A person or a unit.' })
  kind: Kind;

  @Field(() => String, { description: 'Name, up to 100 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: '单位代码 of the accused’s office; the one it is submitted to if not given.',
  })
  tenantCode?: string | null;
}

@InputType({
  description:
    '教职工内部矛盾: of a member of staff of the office it is submitted to, against it or their superiors.',
})
export class PortalStaffInput {
  @Field(() => [String], {
    description: '直接上级 by name, from whom it is kept: 1–10; none where it goes to the superior.',
  })
  managers: string[];

  @Field(() => Boolean, {
    description:
      'Whether it goes to the office `accusationsTo`: where the office itself or who leads it is concerned.',
  })
  toSuperior: boolean;
}

@InputType({ description: '网上提交信访事项.' })
export class SubmitPetitionInput extends ActInput {
  @Field(() => String, { description: '单位代码 of an office whose portal is open.' })
  tenantCode: string;

  @Field(() => String, { description: 'Title, up to 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What happened and what is asked, up to 20,000 characters.' })
  content: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '建议意见: it suggests something, and asks for nothing. Not with `accused`.',
  })
  suggestion?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '得知行政行为之日: when they learnt of the administrative act it is about, today at the latest; from it the last days that run on are told.',
  })
  actKnownOn?: string | null;

  @Field(() => PortalPetitionerInput, {
    nullable: true,
    description: 'The petitioner; null for an anonymous petition.',
  })
  petitioner?: PortalPetitionerInput | null;

  @Field(() => Int, { nullable: true, description: 'How many people raise it together; 1 if not given.' })
  headCount?: number | null;

  @Field(() => GroupMandateInput, {
    nullable: true,
    description:
      '集体信访: who submits is a representative, chosen by the others, who join by `invitationCode` and for themselves.',
  })
  group?: GroupMandateInput | null;

  @Field(() => [PortalPetitionerInput], {
    nullable: true,
    description:
      '其他代表 that the others chose beside the petitioner, with `group` alone: five in all, or as few as the law of the matter allows.',
  })
  representatives?: PortalPetitionerInput[] | null;

  @Field(() => [PortalAccusedInput], {
    nullable: true,
    description:
      '检举控告: whom it accuses, 1–20. It then goes to the office `accusationsTo`, and never to the one that is accused.',
  })
  accused?: PortalAccusedInput[] | null;

  @Field(() => PortalStaffInput, {
    nullable: true,
    description:
      '教职工内部矛盾: confidential from the superiors named, to whom not even its existence is told.',
  })
  staff?: PortalStaffInput | null;

  @Field(() => Boolean, {
    description: 'Whether the petitioner consents to the privacy notice: must be true.',
  })
  consent: boolean;

  @Field(() => Int, {
    description: '`noticeVersion` of the notice that was shown: of the office that receives it.',
  })
  noticeVersion: number;
}

@ArgsType()
export class FollowPetitionArguments {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: '查询码, however it was typed.' })
  code: string;
}

@ArgsType()
export class ReceiptDaysArguments {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => DateScalar, { description: 'First day, in Beijing.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;
}

/** An act on the one matter whose number and query code one holds. */
@InputType()
export abstract class HeldMatterInput extends ActInput {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: '查询码.' })
  code: string;
}

@InputType({ description: '评价: of the petition body and of the competent organ separately, once.' })
export class RatePetitionInput extends HeldMatterInput {
  @Field(() => Satisfaction, { description: 'Of the petition body (信访工作机构).' })
  body: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What is to be said of it, up to 500 characters.' })
  bodyComment?: string | null;

  @Field(() => Satisfaction, { description: 'Of the competent organ (责任单位).' })
  organ: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What is to be said of it, up to 500 characters.' })
  organComment?: string | null;
}

@InputType({ description: '评价接待: how one was received, from the registration on, once.' })
export class RateReceptionInput extends HeldMatterInput {
  @Field(() => Satisfaction, { description: 'How one was received.' })
  verdict: SatisfactionName;
}

@InputType({ description: '是否需要服务: what the petitioner says, without a reason.' })
export class ChooseAidInput extends HeldMatterInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId: string;

  @Field(() => Boolean, { description: 'Whether they want it.' })
  wanted: boolean;
}

@InputType({
  description:
    '认可或者不认可记在自己名下的承诺: what the petitioner says of the words; nothing follows from it.',
})
export class AnswerOwnWordsInput extends HeldMatterInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId: string;

  @Field(() => Boolean, { description: 'Whether the words are theirs.' })
  theirs: boolean;

  @Field(() => String, {
    nullable: true,
    description: '更正或者异议, up to 1,000 characters: what they say instead; of words that are not theirs.',
  })
  objection?: string | null;
}

@InputType({ description: '认为承诺没有做到: what the petitioner says of a promise recorded as kept.' })
export class DisputePerformanceInput extends HeldMatterInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId: string;

  @Field(() => String, { description: 'What was not done, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '电子送达: whether the petitioner agrees to be served in the portal.' })
export class ElectronicConsentInput extends HeldMatterInput {
  @Field(() => Boolean, { description: 'True: agreed; false: taken back.' })
  consent: boolean;
}

@InputType({ description: '申请复查、复核, by the petitioner.' })
export class AskForReviewInput extends HeldMatterInput {
  @Field(() => String, { description: 'The request and its reasons, up to 5,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Why not in time; needed after the term.' })
  lateGround?: string | null;
}

@InputType({ description: '申请听证, by the petitioner, in the review that runs.' })
export class AskForHearingInput extends HeldMatterInput {
  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason: string;
}
