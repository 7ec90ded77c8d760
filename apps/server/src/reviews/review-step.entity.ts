import { Column, Entity } from 'typeorm';
import type { ReviewStepKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** What was done on a review, signed by office and name; both files hold the same. */
@Entity('review_steps')
export class ReviewStepEntity extends PlacedRow {
  @Column('uuid')
  reviewId: string;

  @Column('integer')
  seq: number;

  @Column('text')
  kind: ReviewStepKind;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  byOffice: string;

  @Column('text')
  byName: string;

  @Column('text', { nullable: true })
  text: string | null;

  /** How many days a hearing took; by how many the term was extended. */
  @Column('integer', { nullable: true })
  days: number | null;

  /** Of a look at who asks for it: purpose, roles and unit, as the petitioner is told. */
  @Column('jsonb')
  data: Record<string, unknown>;
}
