import { Column, Entity } from 'typeorm';
import type { ReceptionChannel, ReceptionOutcome } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 接待: one visit or call, and what became of it. Nothing of who came. */
@Entity('receptions')
export class ReceptionEntity extends PlacedRow {
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid')
  officialId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  channel: ReceptionChannel;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('timestamptz')
  fromAt: Date;

  @Column('timestamptz')
  untilAt: Date;

  @Column('text', { nullable: true })
  asked: string | null;

  @Column('text', { nullable: true })
  told: string | null;

  @Column('text')
  outcome: ReceptionOutcome;

  @Column('text', { nullable: true })
  organ: string | null;

  /** Why it was not registered. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;

  @Column('integer')
  version: number;
}
