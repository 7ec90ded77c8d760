import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 解释说明: what was explained on a matter, by whom and by which rules. */
@Entity('explanations')
export class ExplanationEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('timestamptz')
  heldAt: Date;

  @Column('text')
  place: string;

  @Column('uuid', { array: true })
  explainerIds: string[];

  /** Their names as of then. */
  @Column('text', { array: true })
  explainers: string[];

  @Column('text')
  explained: string;

  @Column('text')
  rules: string;

  @Column('text', { array: true })
  materials: string[];

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;

  @Column('integer')
  version: number;
}
