import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 承诺: what the organ undertakes in writing, and whether it did it. */
@Entity('commitments')
export class CommitmentEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  text: string;

  @Column('date')
  dueOn: string;

  /** Voluntary: no rule looks at it. */
  @Column('text', { nullable: true })
  petitionersWords: string | null;

  @Column('timestamptz')
  madeAt: Date;

  @Column('text')
  madeBy: string;

  @Column('timestamptz', { nullable: true })
  keptAt: Date | null;

  @Column('text', { nullable: true })
  proof: string | null;

  @Column('timestamptz', { nullable: true })
  brokenAt: Date | null;

  @Column('integer')
  version: number;
}
