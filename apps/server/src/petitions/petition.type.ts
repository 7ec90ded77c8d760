import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  Channel as ChannelName,
  ClaimOutcome,
  ClockKind as DueKind,
  MatterCategory as Category,
  MatterTrack as Track,
  MatterEnding as Ending,
  NextActionReason as Reason,
  Origin as OriginName,
  Outcome as OutcomeName,
  PetitionStatus as Status,
  ServiceMethod as Method,
  ServiceRecipient as Recipient,
  SimpleGround as SimpleGroundName,
} from '@huiyin/domain';
import { Competence } from '../competence-rules/competence-rule.type';
import { connectionOf } from '../graphql/connection';
import {
  Channel,
  ClockKind,
  MatterCategory,
  MatterTrack,
  MatterEnding,
  NextActionReason,
  Origin,
  Outcome,
  PetitionStatus,
  SimpleGround,
} from '../graphql/petition-enums';
import { ServiceMethod, ServiceRecipient } from '../graphql/service-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Rating } from '../ratings/rating.type';
import { ReceptionRating } from '../receptions/reception-rating.type';
import { Tenant } from '../tenants/tenant.type';
import { Topic } from '../topics/topic.type';
import { Unit } from '../units/unit.type';
import { Party, RevealedParty } from '../parties/party.type';
import {
  ActionVerdict,
  BoundRule,
  Clock,
  EndingVerdict,
  PetitionEvent,
  ResponsibilityLink,
} from './petition-parts.type';
import { AcceptTrack } from './petition-track.type';
import { ServiceAttempt } from './service-attempt.type';
import type { PetitionEntity } from './petition.entity';
import { SignedReceipt } from './petition-receipt.type';

type Private =
  | 'staffOffice'
  | 'pathway'
  | 'pathwayFrom'
  | 'windowOn'
  | 'countyId'
  | 'tenantId'
  | 'codeIssue'
  | 'importBatchId'
  | 'reviewUntil'
  | 'fingerprint';

@ObjectType({ simpleResolvers: true, description: '信访事项: a matter, from the counter to the archive.' })
export class Petition implements Omit<PetitionEntity, Private> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Human number within the tenant, without gaps.' })
  number: string;

  @Field(() => PetitionStatus, { description: 'State.' })
  status: Status;

  @Field(() => Origin, { description: 'Written here, or taken over from an older ledger.' })
  origin: OriginName;

  @Field(() => String, { nullable: true, description: 'Its number in the older ledger.' })
  originalNumber: string | null;

  @Field(() => Channel, { description: 'How it reached the office.' })
  channel: ChannelName;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'What the petitioner says and asks.' })
  content: string;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId: string | null;

  @Field(() => Topic, { nullable: true, description: 'Subject.' })
  topic: Topic | null;

  @Field(() => ID, { nullable: true, description: '属地: the unit on whose territory the matter lies.' })
  placeUnitId: string | null;

  @Field(() => Unit, { nullable: true, description: '属地: the unit on whose territory the matter lies.' })
  placeUnit: Unit | null;

  @Field(() => MatterCategory, { nullable: true, description: '类别 (信访工作条例第二十九至三十一条).' })
  category: Category | null;

  @Field(() => MatterTrack, {
    nullable: true,
    description:
      '办理途径 it was accepted on; null until then, and of what was accepted before tracks were told apart, which is ART_31_6.',
  })
  track: Track | null;

  @Field(() => Boolean, { description: '检举控告, withheld from whom it accuses and counted nowhere.' })
  confidential: boolean;

  @Field(() => String, { description: 'The petitioner’s name, masked.' })
  petitionerMasked: string;

  @Field(() => Int, { description: 'How many people raise it together.' })
  headCount: number;

  @Field(() => Boolean, { description: 'Whether no name was given.' })
  anonymous: boolean;

  @Field(() => String, { description: 'The law it is handled under: cn-2005 or cn-2022.' })
  profile: PetitionEntity['profile'];

  @Field(() => DateTimeScalar, { description: 'When the office received it.' })
  receivedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  registeredAt: Date;

  @Field(() => ID, { description: '首问责任人: who was asked first.' })
  firstAskedId: string;

  @Field(() => Official, { description: '首问责任人: who was asked first.' })
  firstAsked: Official;

  @Field(() => ID, { description: 'Who answers for it now.' })
  ownerId: string;

  @Field(() => Official, { description: 'Who answers for it now.' })
  owner: Official;

  @Field(() => ID, { nullable: true, description: '承办单位.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: '承办单位.' })
  unit: Unit | null;

  @Field(() => ID, { nullable: true, description: '直接责任人.' })
  responsibleId: string | null;

  @Field(() => Official, { nullable: true, description: '直接责任人.' })
  responsible: Official | null;

  @Field(() => ID, { nullable: true, description: '分管领导.' })
  leadId: string | null;

  @Field(() => Official, { nullable: true, description: '分管领导.' })
  leadOfficial: Official | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date that counts now.' })
  dueOn: string | null;

  @Field(() => ClockKind, { nullable: true, description: 'Which term that date ends.' })
  dueKind: DueKind | null;

  @Field(() => Boolean, { description: 'Whether that date may still move with a calendar to be published.' })
  dueProvisional: boolean;

  @Field(() => String, {
    nullable: true,
    description: '下一步 as it was planned; null where the term that runs says what is next.',
  })
  nextAction: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when something happens next: the planned day, the date that is due, or when it is to be closed. Null once it is closed.',
  })
  nextActionOn: string | null;

  @Field(() => NextActionReason, { nullable: true, description: 'Why then.' })
  nextActionReason: Reason | null;

  @Field(() => Boolean, { description: '加急: to be dealt with before others.' })
  urgent: boolean;

  @Field(() => Boolean, { description: 'Whether an open duty is past its date.' })
  overdue: boolean;

  @Field(() => Boolean, {
    description: 'False for records of an older ledger: they stay out of overdue and punctuality.',
  })
  counted: boolean;

  @Field(() => Int, { description: 'How often it was extended: 0 or 1.' })
  extensions: number;

  @Field(() => String, {
    nullable: true,
    description: 'Who approved the extension; null where there is none.',
  })
  extensionApprover?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How and when the petitioner was told of the extension; null where there is none.',
  })
  extensionNotice?: string | null;

  @Field(() => SimpleGround, {
    nullable: true,
    description: '适用简易办理的情形: why it is in the short procedure; null where it is not.',
  })
  simpleGround: SimpleGroundName | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was accepted, refused, referred or withdrawn.',
  })
  disposedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not accepted, referred or withdrawn.' })
  dispositionReason: string | null;

  @Field(() => String, { nullable: true, description: 'The lawful way the petitioner was told of.' })
  lawfulWay: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '得知行政行为之日: when the petitioner learnt of the administrative act it is about.',
  })
  actKnownOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '按期答复: whether it was answered within the term; null while open, or when nothing was due here.',
  })
  answeredInTime: boolean | null;

  @Field(() => Outcome, { nullable: true, description: 'What the answer decides.' })
  outcome: OutcomeName | null;

  @Field(() => String, { nullable: true, description: 'The facts the answer rests on.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'The law the answer rests on.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  replyText: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the petitioner received the answer.' })
  servedAt: Date | null;

  @Field(() => ServiceMethod, { nullable: true, description: 'How it was served.' })
  serviceMethod: Method | null;

  @Field(() => ServiceRecipient, { nullable: true, description: 'To whom it was handed.' })
  serviceRecipient: Recipient | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the petitioner agrees, in the portal, to be served there.',
  })
  electronicConsentAt: Date | null;

  @Field(() => [ServiceAttempt], { description: '送达未成: what was tried in vain, oldest first.' })
  serviceAttempts: ServiceAttempt[];

  @Field(() => String, { nullable: true, description: 'What proves it.' })
  serviceProof: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the petitioner may rate.' })
  ratingOpensAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => MatterEnding, {
    nullable: true,
    description: '终结: by which way it is at its end, if that is on record.',
  })
  ending: Ending | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was archived.' })
  archivedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The archive volume.' })
  archiveVolume: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a wrong registration was voided.' })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why: it explains its number.' })
  voidReason: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => [PetitionEvent], { description: 'The time line, oldest first.' })
  events: PetitionEvent[];

  @Field(() => [Party], { description: 'Petitioner and representatives, masked.' })
  parties: Party[];

  @Field(() => [Rating], { description: 'The petitioner’s rating: none or one.' })
  ratings: Rating[];

  @Field(() => [ReceptionRating], {
    description: '接待评价: what the petitioner said of how they were received: none, or one that counts.',
  })
  receptionRatings: ReceptionRating[];

  @Field(() => [ResponsibilityLink], {
    description: '责任链: main leader, leader in charge, direct responsible, as they stand today.',
  })
  responsibility: ResponsibilityLink[];

  @Field(() => Competence, { description: '分派依据: which body is competent now, and why.' })
  competence: Competence;

  @Field(() => [Clock], { description: 'Every statutory term, with its derivation.' })
  clocks: Clock[];

  @Field(() => [BoundRule], {
    description:
      'The editions its `profile` names that the county entered; empty where all of it is delivered.',
  })
  boundRules: BoundRule[];

  @Field(() => [Outcome], {
    description: 'What a claim of this matter can come to under its law: 部分支持 where a province knows it.',
  })
  claimOutcomes: ClaimOutcome[];

  @Field(() => [AcceptTrack], {
    description:
      'The tracks it can be thought of accepting it on, the usual one first; empty once that is decided.',
  })
  acceptTracks: AcceptTrack[];

  @Field(() => [EndingVerdict], { description: '终结情形 that its law knows, and whether each holds today.' })
  endings: EndingVerdict[];

  @Field(() => [ActionVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: ActionVerdict[];

  @Field(() => String, {
    nullable: true,
    description: 'The query code, told once: at registration and when it is reissued.',
  })
  queryCode: string | null;

  @Field(() => SignedReceipt, {
    nullable: true,
    description:
      '签名回执 of the registration; null for what came from an older ledger, or before receipts were signed.',
  })
  signedReceipt: SignedReceipt | null;

  @Field(() => [RevealedParty], {
    nullable: true,
    description: 'Identities in clear: answered only by revealPetitioner.',
  })
  revealed: RevealedParty[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of petitions.' })
export class PetitionConnection extends connectionOf(Petition, 'Petition') {}
