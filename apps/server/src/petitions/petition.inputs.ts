import { Field, ID, InputType, Int } from 'type-graphql';
import type {
  Channel as ChannelName,
  MatterCategory as Category,
  MatterTrack as Track,
  MatterEnding as Ending,
  PathwayName as Pathway,
  RevealPurpose as Purpose,
  ServiceMethod as Method,
  ServiceRecipient as Recipient,
} from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { Channel, MatterCategory, MatterEnding, MatterTrack, RevealPurpose } from '../graphql/petition-enums';
import { PathwayName } from '../graphql/hand-off-enums';
import { ServiceMethod, ServiceRecipient } from '../graphql/service-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { PartyInput } from '../parties/party.inputs';
import { GroupMandateInput } from '../group-matters/group-matter.inputs';
import { RegisteredReceptionInput } from '../receptions/reception.inputs';

/** What is written down of every new matter. */
@InputType()
export abstract class NewMatterInput extends ActInput {
  @Field(() => Channel, { description: 'How it reached the office.' })
  channel: ChannelName;

  @Field(() => String, { description: 'Title, up to 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What the petitioner says and asks, up to 20,000 characters.' })
  content: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was received: now if not given, up to 90 days ago.',
  })
  receivedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '属地: the unit on whose territory the matter lies, wherever its petitioner lives.',
  })
  placeUnitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '首问责任人: the official asked first; yourself if not given.',
  })
  firstAskedId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '得知行政行为之日: when the petitioner learnt of the administrative act it is about, today at the latest; from it the terms for reconsideration and litigation count, which run on.',
  })
  actKnownOn?: string | null;

  @Field(() => [PartyInput], {
    description: 'The petitioner, or up to five representatives; empty for an anonymous petition.',
  })
  parties: PartyInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many people raise it together; the number of parties if not given.',
  })
  headCount?: number | null;

  @Field(() => RegisteredReceptionInput, {
    nullable: true,
    description: '接待: of a visit or a call, which is entered in the log of receptions by itself.',
  })
  reception?: RegisteredReceptionInput | null;
}

@InputType({ description: '登记: a new petition.' })
export class RegisterPetitionInput extends NewMatterInput {
  @Field(() => GroupMandateInput, {
    nullable: true,
    description: '集体信访 from the start: `invitationCode` answers the code by which the others join.',
  })
  group?: GroupMandateInput | null;

  @Field(() => MatterCategory, { nullable: true, description: '类别.' })
  category?: Category | null;
}

@InputType({ description: '更正: only what is given changes.' })
export class CorrectPetitionInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Text.' })
  content?: string | null;

  @Field(() => Channel, { nullable: true, description: 'Channel.' })
  channel?: ChannelName | null;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '属地: the unit on whose territory the matter lies, wherever its petitioner lives.',
  })
  placeUnitId?: string | null;

  @Field(() => MatterCategory, { nullable: true, description: '类别.' })
  category?: Category | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '得知行政行为之日, today at the latest; null takes it out again.',
  })
  actKnownOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Head count.' })
  headCount?: number | null;

  @Field(() => [PartyInput], {
    nullable: true,
    description: 'Petitioner and representatives, in full: they replace the ones before.',
  })
  parties?: PartyInput[] | null;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: 'A step that needs a reason.' })
export class ReasonInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: '不予受理或转送: the reason, and the lawful way the petitioner is told of.' })
export class DivertPetitionInput extends ReasonInput {
  @Field(() => String, { description: 'The organ or procedure that is competent.' })
  lawfulWay: string;

  @Field(() => String, {
    nullable: true,
    description:
      '接收机关: the organ that it is referred to, up to 100 characters; of `referOutPetition` without a `pathway`, and unless `lawfulWay` is but its name.',
  })
  receiver?: string | null;

  @Field(() => PathwayName, { nullable: true, description: '法定途径: which it is, if it has a name.' })
  pathway?: Pathway | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which its term counts, if that is known: today at the latest.',
  })
  pathwayFrom?: string | null;
}

@InputType({ description: '受理.' })
export class AcceptPetitionInput extends EditInput {
  @Field(() => MatterTrack, {
    nullable: true,
    description: '办理途径: the usual one of the category if not given; `acceptTracks` says which are open.',
  })
  track?: Track | null;

  @Field(() => String, {
    nullable: true,
    description:
      '被申诉人 of a teacher’s appeal: the school or institution, which the decision names; of no other track.',
  })
  respondent?: string | null;
}

@InputType({ description: '交办: unit, responsible official and lead official, all three.' })
export class AssignPetitionInput extends EditInput {
  @Field(() => ID, { description: '承办单位.' })
  unitId: string;

  @Field(() => ID, { description: '直接责任人.' })
  responsibleId: string;

  @Field(() => ID, { description: '分管领导.' })
  leadId: string;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  instruction?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not to the unit that the rules name; needed where it is another.',
  })
  deviation?: string | null;
}

@InputType({ description: '签收.' })
export class TakePetitionInput extends EditInput {}

@InputType({ description: '办理记录.' })
export class NotePetitionInput extends EditInput {
  @Field(() => String, { description: 'What was done.' })
  text: string;
}

@InputType({
  description: '延期: once, by at most what the law of the matter allows, with approver, reason and notice.',
})
export class ExtendPetitionInput extends ReasonInput {
  @Field(() => Int, { description: 'As many days of the term’s unit as `mayExtendBy` of its clock says.' })
  days: number;

  @Field(() => ID, { description: 'The official who approves it.' })
  approverId: string;

  @Field(() => String, { description: 'How the petitioner was told of the extension and its reason.' })
  notice: string;
}

@InputType({ description: '送达: how, when, to whom, and what proves it.' })
export class ServePetitionInput extends EditInput {
  @Field(() => ServiceMethod, { description: 'How: an opinion in writing.' })
  method: Method;

  @Field(() => ServiceRecipient, {
    nullable: true,
    description: 'To whom; to the petitioner if not given. Nobody by public notice.',
  })
  recipient?: Recipient | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When: now if not given, but by post, where it is the day on the return slip and has to be said. Online it is now, by public notice when that has run.',
  })
  servedAt?: Date | null;

  @Field(() => String, { description: 'Signature, receipt number, witness, or why nobody could be reached.' })
  proof: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '信访人不要书面答复: in simple handling the answer is then told, by phone, message or in person.',
  })
  paperWaived?: boolean | null;
}

@InputType({ description: '办结.' })
export class ClosePetitionInput extends EditInput {
  @Field(() => MatterEnding, {
    nullable: true,
    description:
      '终结情形, where the matter is also at its end by its law. None: it is closed in the usual way.',
  })
  ending?: Ending | null;

  @Field(() => String, { nullable: true, description: 'What shows that it is at its end; with `ending`.' })
  endingBasis?: string | null;
}

@InputType({ description: '登记终结 of a matter that was closed before.' })
export class EndPetitionInput extends EditInput {
  @Field(() => MatterEnding, { description: '终结情形, of those that its law knows.' })
  ending: Ending;

  @Field(() => String, { description: 'What shows it.' })
  endingBasis: string;
}

@InputType({ description: '归档.' })
export class ArchivePetitionInput extends EditInput {
  @Field(() => String, { description: 'The volume it is bound in.' })
  volume: string;
}

@InputType({ description: '查看信访人身份: every look is recorded with its purpose.' })
export class RevealPetitionerInput extends EditInput {
  @Field(() => String, { description: 'What one needs it for.' })
  purpose: string;

  @Field(() => RevealPurpose, {
    nullable: true,
    description: 'Which purpose that is, as the petitioner is told; another one if not given.',
  })
  purposeKind?: Purpose | null;
}

@InputType({
  description: '移交: everything open that one official answers for, is to take, or leads, to another.',
})
export class HandOverPetitionsInput extends ActInput {
  @Field(() => ID, { description: 'Who hands over.' })
  fromId: string;

  @Field(() => ID, { description: 'Who takes over.' })
  toId: string;

  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '阶段性答复.' })
export class GiveInterimReplyInput extends EditInput {
  @Field(() => String, { description: 'What the petitioner is told, up to 5,000 characters.' })
  text: string;

  @Field(() => DateScalar, {
    description: '下次答复日期: a workday after today, not behind the date that is due.',
  })
  nextOn: string;
}

@InputType({ description: '加急、取消加急.' })
export class ExpeditePetitionInput extends EditInput {
  @Field(() => Boolean, { description: 'Whether it is dealt with before others from now on.' })
  urgent: boolean;

  @Field(() => String, { description: 'Why, up to 200 characters.' })
  reason: string;
}

@InputType({ description: '计划下一步.' })
export class PlanPetitionInput extends EditInput {
  @Field(() => String, { description: 'What is to be done, up to 200 characters.' })
  what: string;

  @Field(() => DateScalar, { description: 'By which day: today or later, not behind the date that is due.' })
  on: string;
}
