import { Column, Entity } from 'typeorm';
import type { MatterCategory, TransferKind, TransferSide, TransferStatus } from '@huiyin/domain';
import type { Claim } from '../claims/claim.type';
import { PlacedRow } from '../db/placed';

export type CarriedAnswer = Pick<
  Claim,
  'ordinal' | 'text' | 'outcome' | 'facts' | 'legalBasis' | 'reasons' | 'opinion' | 'performBy'
>;

/** 转送交办: one office's file on a matter handed from one office to another. */
@Entity('transfers')
export class TransferEntity extends PlacedRow {
  @Column('text')
  side: TransferSide;

  @Column('text')
  kind: TransferKind;

  @Column('text')
  status: TransferStatus;

  @Column('uuid')
  otherTenantId: string;

  @Column('text')
  otherName: string;

  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('text')
  receiptNumber: string;

  @Column('text', { nullable: true })
  instruction: string | null;

  @Column('date')
  reportDueOn: string;

  @Column('text', { nullable: true })
  report: string | null;

  /** What was answered to each claim, as it came with the report; the receiver's own claims say it there. */
  @Column('jsonb', { nullable: true })
  answers: readonly CarriedAnswer[] | null;

  @Column('timestamptz')
  offeredAt: Date;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  @Column('date', { nullable: true })
  objectUntil: string | null;

  @Column('boolean')
  insisted: boolean;

  /** How many of its hops this file knows. */
  @Column('integer')
  hops: number;

  /** The office further on that has signed for it; null where it is the other one. */
  @Column('text', { nullable: true })
  holderOffice: string | null;

  @Column('text', { nullable: true })
  holderName: string | null;

  @Column('text', { nullable: true })
  holderPost: string | null;

  @Column('text', { nullable: true })
  holderPhone: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Column('text', { nullable: true })
  category: MatterCategory | null;

  @Column('date', { nullable: true })
  actKnownOn: string | null;

  @Column('text', { nullable: true })
  placeName: string | null;

  @Column('text', { nullable: true })
  placeCode: string | null;

  @Column('text', { nullable: true })
  petitionerMasked: string | null;

  @Column('integer', { nullable: true })
  headCount: number | null;

  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null;

  @Column('bytea', { nullable: true })
  partiesSealed: Buffer | null;

  @Column('bytea', { nullable: true })
  mediationSealed: Buffer | null;

  @Column('timestamptz', { nullable: true })
  recallAskedAt: Date | null;

  @Column('text', { nullable: true })
  recallBy: string | null;

  @Column('text', { nullable: true })
  recallReason: string | null;

  @Column('integer')
  version: number;
}
