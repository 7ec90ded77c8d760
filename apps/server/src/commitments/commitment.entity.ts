import { Column, Entity } from 'typeorm';
import type { WordsAnswer } from '@huiyin/domain';
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

  /** What they said of it at the portal; null while they said nothing. */
  @Column('text', { nullable: true })
  wordsAnswer: WordsAnswer | null;

  @Column('text', { nullable: true })
  wordsObjection: string | null;

  @Column('timestamptz', { nullable: true })
  wordsAnsweredAt: Date | null;

  /** 认为没有做到, as the petitioner said last of what is recorded as kept. */
  @Column('text', { nullable: true })
  performanceObjection: string | null;

  @Column('timestamptz', { nullable: true })
  performanceObjectedAt: Date | null;

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
