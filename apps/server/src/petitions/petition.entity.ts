import { Column, Entity } from 'typeorm';
import type {
  Channel,
  ClockKind,
  MatterCategory,
  MatterTrack,
  MatterEnding,
  Origin,
  Outcome,
  PathwayName,
  PetitionStatus,
  ProfileId,
  ServiceMethod,
  ServiceRecipient,
  SimpleGround,
} from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 信访事项: the matter. Who raised it stands sealed in its parties. */
@Entity('petitions')
export class PetitionEntity extends PlacedRow {
  @Column('text')
  number: string;

  @Column('text')
  status: PetitionStatus;

  @Column('text')
  origin: Origin;

  @Column('text', { nullable: true })
  originalNumber: string | null;

  @Column('text')
  channel: Channel;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Column('uuid', { nullable: true })
  placeUnitId: string | null;

  @Column('text', { nullable: true })
  category: MatterCategory | null;

  /** 办理途径, as its events say it. */
  @Column('text', { nullable: true })
  track: MatterTrack | null;

  @Column('boolean')
  confidential: boolean;

  /** 教职工内部矛盾: whose staff it is; null of any other matter. */
  @Column('text', { nullable: true })
  staffOffice: string | null;

  @Column('text')
  petitionerMasked: string;

  @Column('integer')
  headCount: number;

  @Column('boolean')
  anonymous: boolean;

  @Column('text')
  profile: ProfileId;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('timestamptz')
  registeredAt: Date;

  @Column('uuid')
  firstAskedId: string;

  @Column('uuid')
  ownerId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  responsibleId: string | null;

  @Column('uuid', { nullable: true })
  leadId: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  dueKind: ClockKind | null;

  @Column('boolean')
  dueProvisional: boolean;

  /** 请求复查、复核的期限 while it is open, on a closed matter too. */
  @Column('date', { nullable: true })
  windowOn: string | null;

  @Column('text', { nullable: true })
  nextAction: string | null;

  @Column('date', { nullable: true })
  nextActionOn: string | null;

  /** 加急. */
  @Column('boolean')
  urgent: boolean;

  @Column('boolean')
  counted: boolean;

  @Column('integer')
  extensions: number;

  /** 简易办理: why it is in the short procedure. */
  @Column('text', { nullable: true })
  simpleGround: SimpleGround | null;

  @Column('timestamptz', { nullable: true })
  disposedAt: Date | null;

  @Column('text', { nullable: true })
  dispositionReason: string | null;

  @Column('text', { nullable: true })
  lawfulWay: string | null;

  /** Which of the ways that have a name. */
  @Column('text', { nullable: true })
  pathway: PathwayName | null;

  /** The day from which its term counts. */
  @Column('date', { nullable: true })
  pathwayFrom: string | null;

  /** 得知行政行为之日: when the petitioner learnt of the act that the matter is about. */
  @Column('date', { nullable: true })
  actKnownOn: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Whether it was answered within the term; null for what is open, or owed nothing here. */
  @Column('boolean', { nullable: true })
  answeredInTime: boolean | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text', { nullable: true })
  facts: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text', { nullable: true })
  replyText: string | null;

  @Column('timestamptz', { nullable: true })
  servedAt: Date | null;

  @Column('text', { nullable: true })
  serviceMethod: ServiceMethod | null;

  /** To whom it was handed; null when to nobody. */
  @Column('text', { nullable: true })
  serviceRecipient: ServiceRecipient | null;

  /** Since when the petitioner agrees, in the portal, to be served there. */
  @Column('timestamptz', { nullable: true })
  electronicConsentAt: Date | null;

  @Column('text', { nullable: true })
  serviceProof: string | null;

  @Column('timestamptz', { nullable: true })
  ratingOpensAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** 终结, while it stands. */
  @Column('text', { nullable: true })
  ending: MatterEnding | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('text', { nullable: true })
  archiveVolume: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('integer')
  codeIssue: number;

  @Column('uuid', { nullable: true })
  importBatchId: string | null;

  /** Same whole number for the same text; only rows that were imported carry it. */
  @Column('bigint', { nullable: true })
  fingerprint: string | null;

  @Column('integer')
  version: number;
}
