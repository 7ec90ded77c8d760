import { Column, Entity } from 'typeorm';
import type {
  Receipt,
  HearingStatus,
  Outcome,
  ProfileId,
  ReviewChannel,
  ReviewGround,
  ReviewResult,
  ReviewSide,
  ReviewStatus,
  ReviewTier,
  ServiceMethod,
  ServiceRecipient,
} from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 复查、复核: one office's file of it. */
@Entity('reviews')
export class ReviewEntity extends PlacedRow {
  @Column('text')
  side: ReviewSide;

  @Column('text')
  tier: ReviewTier;

  @Column('text')
  status: ReviewStatus;

  /** The petition whose answer is reviewed; null in the reviewing body’s file. */
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  /** The other office; null where the body is outside Huiyin. */
  @Column('uuid', { nullable: true })
  otherTenantId: string | null;

  @Column('text')
  bodyName: string;

  @Column('text')
  officeName: string;

  @Column('text')
  petitionNumber: string;

  @Column('text')
  title: string;

  @Column('text')
  profile: ProfileId;

  @Column('text')
  petitionerMasked: string;

  /** 人数; null in older files. */
  @Column('integer', { nullable: true })
  headCount: number | null;

  @Column('boolean')
  electronicConsent: boolean;

  @Column('date')
  answeredOn: string;

  /** When the answer, or the earlier opinion, was served. */
  @Column('date', { nullable: true })
  servedOn: string | null;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  facts: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text', { nullable: true })
  replyText: string | null;

  @Column('text', { nullable: true })
  earlierResult: ReviewResult | null;

  @Column('text', { nullable: true })
  earlierOpinion: string | null;

  /** In which way the matter came to who answered; null in an older file. */
  @Column('text', { nullable: true })
  cameBy: Receipt | null;

  /** 文号 of the answer, where it was issued as a paper. */
  @Column('text', { nullable: true })
  answerNumber: string | null;

  /** 文号 and day of the first review's opinion. */
  @Column('text', { nullable: true })
  earlierNumber: string | null;

  @Column('date', { nullable: true })
  earlierOn: string | null;

  /** 文号 of this opinion, once it is issued. */
  @Column('text', { nullable: true })
  opinionNumber: string | null;

  @Column('text', { nullable: true })
  earlierBodyName: string | null;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  lateGround: string | null;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('text')
  requestedBy: string;

  /** How it came to the counter of the body that reviews; null where it was asked for elsewhere. */
  @Column('text', { nullable: true })
  channel: ReviewChannel | null;

  /** 决定是否受理的期限, where a province gives that a term; null in older files too, until their next step. */
  @Column('date', { nullable: true })
  acceptBy: string | null;

  @Column('date')
  dueOn: string;

  @Column('boolean')
  dueProvisional: boolean;

  /** 延期: by how many days of the term’s unit. */
  @Column('integer', { nullable: true })
  extendedDays: number | null;

  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Column('text', { nullable: true })
  extensionApprover: string | null;

  /** How the petitioner was told of it. */
  @Column('text', { nullable: true })
  extensionNotice: string | null;

  @Column('text', { nullable: true })
  declineReason: string | null;

  @Column('text', { nullable: true })
  lawfulWay: string | null;

  @Column('text', { nullable: true })
  declineNotice: string | null;

  @Column('text', { nullable: true })
  hearing: HearingStatus | null;

  /** Why it was asked for, declined, or told at short notice. */
  @Column('text', { nullable: true })
  hearingReason: string | null;

  @Column('date', { nullable: true })
  hearingOn: string | null;

  @Column('text', { nullable: true })
  hearingTime: string | null;

  @Column('text', { nullable: true })
  hearingPlace: string | null;

  @Column('text', { nullable: true })
  hearingPanel: string | null;

  @Column('text', { nullable: true })
  hearingRecord: string | null;

  @Column('integer', { nullable: true })
  hearingDays: number | null;

  @Column('text', { nullable: true })
  result: ReviewResult | null;

  @Column('text', { nullable: true })
  ground: ReviewGround | null;

  /** 查明的事实. */
  @Column('text', { nullable: true })
  found: string | null;

  @Column('text', { nullable: true })
  basis: string | null;

  @Column('text', { nullable: true })
  opinion: string | null;

  @Column('date', { nullable: true })
  redoBy: string | null;

  /** 执行期限 of what a changed opinion grants. */
  @Column('date', { nullable: true })
  performBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Who hears the petitioner next, as the opinion says. */
  @Column('uuid', { nullable: true })
  nextBodyId: string | null;

  @Column('text', { nullable: true })
  nextBodyName: string | null;

  @Column('timestamptz', { nullable: true })
  servedAt: Date | null;

  @Column('text', { nullable: true })
  serviceMethod: ServiceMethod | null;

  @Column('text', { nullable: true })
  serviceRecipient: ServiceRecipient | null;

  @Column('text', { nullable: true })
  serviceProof: string | null;

  /** What the second review made of this opinion, where it did not let it stand. */
  @Column('text', { nullable: true })
  setAsideResult: ReviewResult | null;

  @Column('date', { nullable: true })
  setAsideOn: string | null;

  @Column('text', { nullable: true })
  setAsideBy: string | null;

  /** Asked for here, and not taken note of by the other office yet. */
  @Column('text', { nullable: true })
  hearingWanted: string | null;

  @Column('text', { nullable: true })
  withdrawalWanted: string | null;

  /** Who asks for it, in the reviewing body's file alone and under its key; null in older files. */
  @Column('bytea', { nullable: true })
  partiesSealed: Buffer | null;

  @Column('boolean')
  applicantsFiled: boolean;

  /** 归档, in the reviewing body's file alone. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('text', { nullable: true })
  archivedBy: string | null;

  @Column('text', { nullable: true })
  archiveVolume: string | null;

  /** How many of its steps this file knows. */
  @Column('integer')
  steps: number;

  @Column('integer')
  version: number;
}
