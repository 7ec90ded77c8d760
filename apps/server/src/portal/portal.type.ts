import { Field, Int, ObjectType } from 'type-graphql';
import type { LeadershipPosition as Position, ReviewTier as Tier, TenantKind as Kind } from '@huiyin/domain';
import { LeadershipPosition, TenantKind } from '../graphql/enums';
import { ReviewTier } from '../graphql/review-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { ReceiptKey, SignedReceipt } from '../petitions/petition-receipt.type';

@ObjectType({ simpleResolvers: true, description: '已开放门户的单位: its name and code, nothing else.' })
export class PortalTenant {
  @Field(() => String, { description: 'Code of its county.' })
  countyCode: string;

  @Field(() => String, { description: 'Name of its county.' })
  countyName: string;

  @Field(() => String, { description: '单位代码.' })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;
}

@ObjectType({ simpleResolvers: true, description: '领导小组一员, as everybody may read it.' })
export class PublicLeader {
  @Field(() => String, { description: 'The group.' })
  group: string;

  @Field(() => LeadershipPosition, { description: '职务 in the group.' })
  position: Position;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Post.' })
  post: string;

  @Field(() => String, { nullable: true, description: '分工.' })
  duty: string | null;
}

/** What the public may know of an office. */
@ObjectType({ simpleResolvers: true, description: '单位公开信息: what an office tells everybody.' })
export class PublicOffice {
  @Field(() => String, { description: '单位代码.' })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;

  @Field(() => TenantKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => String, { description: 'Postal address.' })
  address: string;

  @Field(() => String, { description: 'Where petitioners are received.' })
  receptionPlace: string;

  @Field(() => String, { description: 'Public phone.' })
  phone: string;

  @Field(() => String, { description: 'Office hours.' })
  officeHours: string;

  @Field(() => String, { description: 'Who receives on which days.' })
  receptionDays: string;

  @Field(() => String, { description: '接待服务规范: what the office promises whoever turns to it.' })
  serviceStandard: string;

  @Field(() => [PublicLeader], { description: '领导小组: who leads today, in order.' })
  leadership: PublicLeader[];

  @Field(() => String, { description: 'Privacy notice to consent to.' })
  privacyNotice: string;

  @Field(() => Int, { description: 'Its version: goes with the consent.' })
  noticeVersion: number;

  @Field(() => [ReceiptKey], {
    description: '回执公钥: by which anyone checks the receipts of this office, the present one first.',
  })
  receiptKeys: ReceiptKey[];

  @Field(() => String, {
    nullable: true,
    description:
      '单位代码 of the office that receives accusations against this one; null while its portal is closed.',
  })
  accusationsTo: string | null;

  @Field(() => String, {
    nullable: true,
    description: '教师申诉 (教师法第三十九条): what a school tells its teachers; null of any other office.',
  })
  teachersWay: string | null;
}

@ObjectType({ simpleResolvers: true, description: '网上信访回执: told to who submitted it.' })
export class PortalReceipt {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, {
    description: '单位代码 of the office that received it, to ask there: of an accusation, the superior’s.',
  })
  tenantCode: string;

  @Field(() => String, { description: 'What that office is called.' })
  officeName: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt: Date;

  @Field(() => String, { description: '查询码: told here alone; it is stored nowhere.' })
  queryCode: string;

  @Field(() => String, {
    nullable: true,
    description: '联名码 of a group, told here alone: for whoever wants to join, from hand to hand.',
  })
  invitationCode: string | null;

  @Field(() => SignedReceipt, { nullable: true, description: '签名回执, to be kept.' })
  signedReceipt: SignedReceipt | null;
}

@ObjectType({ simpleResolvers: true, description: '电子送达: what the petitioner said of it.' })
export class ElectronicConsent {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when they agree; null if they do not.' })
  electronicConsentAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: '复查、复核, as its petitioner asked for it.' })
export class AskedReview {
  @Field(() => ReviewTier, { description: '复查 or 复核.' })
  tier: Tier;

  @Field(() => String, { description: '复查复核机关.' })
  bodyName: string;

  @Field(() => DateScalar, { description: 'The last day for its opinion.' })
  dueOn: string;
}
