import { Column, Entity } from 'typeorm';
import type { SessionResult } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 调解会: planned, then held; what came of it once it was. */
@Entity('mediation_sessions')
export class MediationSessionEntity extends PlacedRow {
  @Column('uuid')
  mediationId: string;

  /** The same session in each matter of the dispute. */
  @Column('uuid', { nullable: true })
  sharedId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  result: SessionResult | null;

  @Column('text', { nullable: true })
  attended: string | null;

  /** What was said. */
  @Column('text', { nullable: true })
  record: string | null;

  @Column('text')
  recordedBy: string;

  @Column('integer')
  version: number;
}
