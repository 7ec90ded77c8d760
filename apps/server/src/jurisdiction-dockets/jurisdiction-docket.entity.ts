import { Column, Entity } from 'typeorm';
import type { DecisionManner, DocketGround, DocketStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 管辖争议: the question who is competent for a matter, and its decision. */
@Entity('jurisdiction_dockets')
export class JurisdictionDocketEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  status: DocketStatus;

  @Column('text')
  ground: DocketGround;

  @Column('text')
  question: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('text')
  openedBy: string;

  @Column('text', { nullable: true })
  manner: DecisionManner | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('text', { nullable: true })
  officeName: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  participants: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('integer')
  version: number;
}
