import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  ClaimOutcome,
  MatterCategory as Category,
  TenantKind as OfficeKind,
  TransferHopKind as HopKind,
  TransferKind as Kind,
  TransferSide as Side,
  TransferStatus as Status,
} from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { TenantKind, TransferHopKind, TransferKind, TransferSide, TransferStatus } from '../graphql/enums';
import { MatterCategory, Outcome } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import { Topic } from '../topics/topic.type';
import type { TransferHopEntity } from './transfer-hop.entity';
import type { CarriedAnswer, TransferEntity } from './transfer.entity';

@ObjectType({
  simpleResolvers: true,
  description: 'An office of the county that a matter can be transferred to.',
})
export class TransferTarget {
  @Field(() => ID, { description: 'The tenant.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => TenantKind, { description: 'Its kind.' })
  kind: OfficeKind;
}

@ObjectType({
  simpleResolvers: true,
  description: '一步: signed by name and time; both offices hold the same.',
})
export class TransferHop
  implements Pick<TransferHopEntity, 'id' | 'seq' | 'kind' | 'at' | 'byOffice' | 'byName' | 'text'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Running number, from 1.' })
  seq: number;

  @Field(() => TransferHopKind, { description: 'What happened.' })
  kind: HopKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Which office.' })
  byOffice: string;

  @Field(() => String, { nullable: true, description: 'Who signed; null where the system did.' })
  byName: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Reasons, instruction, report, supplement, where it went on to, or who looked at an identity, by unit, role and purpose.',
  })
  text: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the office that reported answered to one claim.' })
export class TransferAnswer implements CarriedAnswer {
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'What is asked for.' })
  text: string;

  @Field(() => Outcome, { nullable: true, description: 'What was decided; null where it was not answered.' })
  outcome: ClaimOutcome | null;

  @Field(() => String, { nullable: true, description: '事实认定.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: '法律依据.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'Why a suggestion is not adopted, or only in part.' })
  reasons: string | null;

  @Field(() => String, { nullable: true, description: '处理意见.' })
  opinion: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day what is supported is done.' })
  performBy: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a transfer now, or why not.' })
export class TransferVerdict extends verdictOf(
  'sign, object, takeBack, insist, recall, report or supplement',
) {}

type Private =
  | 'actKnownOn'
  | 'countyId'
  | 'tenantId'
  | 'otherTenantId'
  | 'partiesSealed'
  | 'mediationSealed'
  | 'hops'
  | 'holderPost'
  | 'holderPhone'
  | 'placeCode'
  | 'recallBy'
  | 'recallReason';

@ObjectType({
  simpleResolvers: true,
  description: '转送交办: this office’s file on a matter handed from office to office.',
})
export class Transfer implements Omit<TransferEntity, Private> {
  @Field(() => ID, { description: 'Unique id, the same in both files.' })
  id: string;

  @Field(() => TransferSide, { description: 'Sent from here, or received here.' })
  side: Side;

  @Field(() => TransferKind, { description: '转送 or 交办.' })
  kind: Kind;

  @Field(() => TransferStatus, { description: 'State.' })
  status: Status;

  @Field(() => String, { description: 'The other office.' })
  otherName: string;

  @Field(() => ID, { nullable: true, description: 'This office’s petition; none before it has signed.' })
  petitionId: string | null;

  @Field(() => Petition, {
    nullable: true,
    description: 'This office’s petition; none before it has signed.',
  })
  petition: Petition | null;

  @Field(() => String, {
    description: 'The number on the petitioner’s receipt, whoever deals with the matter.',
  })
  receiptNumber: string;

  @Field(() => String, { nullable: true, description: 'What the sender asks.' })
  instruction: string | null;

  @Field(() => DateScalar, { description: 'By when the result is to be reported.' })
  reportDueOn: string;

  @Field(() => String, { nullable: true, description: '办结报告.' })
  report: string | null;

  @Field(() => [TransferAnswer], {
    description:
      'What was answered to each claim, as it came with the report; empty before, and at who reported.',
  })
  answers: readonly TransferAnswer[];

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  offeredAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to the other office.' })
  deliveredAt: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when the receiver may object (信访工作条例第二十三条).',
  })
  objectUntil: string | null;

  @Field(() => Boolean, { description: 'Whether an objection was made and not agreed to.' })
  insisted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The office further on that has signed for it; null where it is the other one.',
  })
  holderOffice: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it now in the office that signed.' })
  holderName: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the matter.' })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its text; only until it is signed for or taken back.',
  })
  content: string | null;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId: string | null;

  @Field(() => Topic, { nullable: true, description: 'Subject.' })
  topic: Topic | null;

  @Field(() => MatterCategory, {
    nullable: true,
    description: 'What kind of matter it is (信访工作条例第三十一条).',
  })
  category: Category | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the problem is, as its sender calls the place.',
  })
  placeName: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its sender asks it back; null again once the other office’s file has decided.',
  })
  recallAskedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The petitioner’s name, masked.' })
  petitionerMasked: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people raise it together.' })
  headCount: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first office received it.' })
  receivedAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => Tenant, { description: 'The office whose file this is.' })
  tenant: Tenant;

  @Field(() => [TransferHop], { description: 'Every hop, oldest first.' })
  path: TransferHop[];

  @Field(() => [TransferVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: TransferVerdict[];
}

@ObjectType({ simpleResolvers: true, description: 'A page of transfers.' })
export class TransferConnection extends connectionOf(Transfer, 'Transfer') {}
