import { Column, Entity } from 'typeorm';
import type { RecusalAsker, RecusalGround, RecusalStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 回避: the question whether somebody may handle a matter, and its decision. */
@Entity('recusals')
export class RecusalEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('uuid')
  officialId: string;

  @Column('text')
  status: RecusalStatus;

  @Column('text')
  ground: RecusalGround;

  @Column('text')
  asker: RecusalAsker;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text')
  askedBy: string;

  @Column('date', { nullable: true })
  decideBy: string | null;

  @Column('text', { nullable: true })
  decision: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Column('integer')
  version: number;
}
