import { Column, Entity } from 'typeorm';
import type {
  Adoption,
  FeedbackTerm,
  LiabilityHead,
  Provided,
  ProvincialGround,
  SupervisionGround,
  SupervisionLaw,
  SupervisionRung,
  SupervisionStatus,
} from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 督办: what an official has to put right on a matter, by when, and on which rung of the ladder it stands. */
@Entity('supervision_orders')
export class SupervisionOrderEntity extends PlacedRow {
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  /** The file of the body that reviews, where that is what is supervised. */
  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('text')
  law: SupervisionLaw;

  @Column('text')
  ground: SupervisionGround;

  /** Where its regulation gives a ground that a province adds. */
  @Column('jsonb', { nullable: true })
  given: Provided<ProvincialGround> | null;

  /** What shows the ground. */
  @Column('text')
  fact: string;

  /** 改进建议: what is wanted. */
  @Column('text')
  advice: string;

  @Column('text')
  rung: SupervisionRung;

  @Column('text')
  status: SupervisionStatus;

  /** 责任人. */
  @Column('uuid')
  officialId: string;

  /** 督办单位. */
  @Column('text')
  supervisor: string;

  /** Named by who ordered it, within what the law bounds: no calendar that changes later moves it. */
  @Column('date')
  dueOn: string;

  @Column('text')
  term: FeedbackTerm;

  /** Who issued it, as an official here; null when the county did. */
  @Column('uuid', { nullable: true })
  issuerId: string | null;

  /** The county issued it, in an office that is not its own. */
  @Column('boolean')
  byCounty: boolean;

  @Column('text')
  issuedBy: string;

  @Column('date')
  issuedOn: string;

  @Column('text', { nullable: true })
  adoption: Adoption | null;

  /** How often on this rung a report was sent back. */
  @Column('integer')
  rejections: number;

  @Column('date', { nullable: true })
  hearingUntil: string | null;

  /** 陈述申辩. */
  @Column('text', { nullable: true })
  statement: string | null;

  @Column('text', { nullable: true })
  liabilityHead: LiabilityHead | null;

  /** The organ that advice on liability goes to. */
  @Column('text', { nullable: true })
  addressee: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}

/** 督办 of a review that its body lets lie: the same row, of a file and not of a petition. */
@Entity('supervision_orders')
export class ReviewSupervisionEntity extends SupervisionOrderEntity {}
