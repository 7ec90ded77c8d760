import { Column, Entity } from 'typeorm';
import type { ClaimOutcome, OpinionText } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 诉求: one request of a petition, and what was decided on it. */
@Entity('claims')
export class ClaimEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  outcome: ClaimOutcome | null;

  @Column('text', { nullable: true })
  facts: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('text', { nullable: true })
  opinion: string | null;

  @Column('date', { nullable: true })
  performBy: string | null;

  /** What it was answered before that was sent back; null where nothing was. */
  @Column('jsonb', { nullable: true })
  quashed: OpinionText | null;

  @Column('integer')
  version: number;
}
