import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type {
  Channel as ChannelName,
  MatterCategory as Category,
  Origin as OriginName,
  Outcome as OutcomeName,
  PathwayName as Pathway,
  PetitionStatus as Status,
  RevealPurpose as Purpose,
  ServiceMethod as Method,
  ServiceRecipient as Recipient,
} from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import {
  Channel,
  MatterCategory,
  Origin,
  Outcome,
  PetitionStatus,
  RevealPurpose,
} from '../graphql/petition-enums';
import { PathwayName } from '../graphql/hand-off-enums';
import { ServiceMethod, ServiceRecipient } from '../graphql/service-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { PartyInput } from '../parties/party.inputs';
import { GroupMandateInput } from '../group-matters/group-matter.inputs';

export enum PetitionSort {
  RECEIVED_AT_DESC = 'RECEIVED_AT_DESC',
  RECEIVED_AT_ASC = 'RECEIVED_AT_ASC',
  DUE_ON_ASC = 'DUE_ON_ASC',
  DUE_ON_DESC = 'DUE_ON_DESC',
  NUMBER_ASC = 'NUMBER_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
}
registerEnumType(PetitionSort, {
  name: 'PetitionSort',
  description: 'Orders of the list; ties are broken by id.',
});

@InputType({ description: 'Which petitions; every given condition must hold.' })
export class PetitionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in number, title or text; two Chinese characters are a word.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exact number.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Exact number in the older ledger.' })
  originalNumber?: string | null;

  @Field(() => [PetitionStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the office still owes something.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an open duty is past its date.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a 检举控告 received as one.' })
  confidential?: boolean | null;

  @Field(() => [Channel], { nullable: true, description: 'Any of these channels.' })
  channel?: ChannelName[] | null;

  @Field(() => Origin, { nullable: true, description: 'Written here or taken over.' })
  origin?: OriginName | null;

  @Field(() => [Outcome], { nullable: true, description: 'Any of these outcomes.' })
  outcome?: OutcomeName[] | null;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This subject or any below it.' })
  topicUnder?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has no subject.' })
  withoutTopic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a wrong registration, voided.' })
  voided?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Answered here, where an answer was due: not open, and not taken over answered from an older ledger.',
  })
  answeredWhenDue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '退回: handed back to the office and not yet assigned anew.',
  })
  returned?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Handling unit.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it now.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Responsible official.' })
  responsibleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lead official.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One tenant of the county.' })
  tenantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Taken in by one import.' })
  importBatchId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or later.' })
  receivedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or earlier.' })
  receivedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Open and due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Answered on this day or later.' })
  answeredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Answered on this day or earlier.' })
  answeredTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Answered within the term, or after it.' })
  answeredInTime?: boolean | null;
}

@ArgsType()
export class PetitionsArguments extends PageArguments {
  @Field(() => PetitionFilter, { nullable: true, description: 'Conditions.' })
  filter?: PetitionFilter | null;

  @Field(() => PetitionSort, { nullable: true, description: 'Order; the newest first if not given.' })
  sort?: PetitionSort | null;
}

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

  @Field(() => [PartyInput], {
    description: 'The petitioner, or up to five representatives; empty for an anonymous petition.',
  })
  parties: PartyInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many people raise it together; the number of parties if not given.',
  })
  headCount?: number | null;
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

  @Field(() => PathwayName, { nullable: true, description: '法定途径: which it is, if it has a name.' })
  pathway?: Pathway | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which its term counts, if that is known: today at the latest.',
  })
  pathwayFrom?: string | null;
}

@InputType({ description: '受理.' })
export class AcceptPetitionInput extends EditInput {}

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

@InputType({ description: '延期: once, at most 30 days, with approver, reason and notice.' })
export class ExtendPetitionInput extends ReasonInput {
  @Field(() => Int, { description: 'Natural days, 1–30.' })
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
    description: 'When: now if not given. Online it is now, by public notice when that has run.',
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
export class ClosePetitionInput extends EditInput {}

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

@InputType({ description: '计划下一步.' })
export class PlanPetitionInput extends EditInput {
  @Field(() => String, { description: 'What is to be done, up to 200 characters.' })
  what: string;

  @Field(() => DateScalar, { description: 'By which day: today or later, not behind the date that is due.' })
  on: string;
}
