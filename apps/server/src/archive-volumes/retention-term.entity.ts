import { Column, Entity } from 'typeorm';
import type { MatterCategory, RetentionTerm } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 保管期限表: one line of an office's table; of neither a category nor reviews, it stands for all others. */
@Entity('retention_terms')
export class RetentionTermEntity extends PlacedRow {
  @Column('text', { nullable: true })
  category: MatterCategory | null;

  /** What this office keeps of reviews that it decided. */
  @Column('boolean')
  reviews: boolean;

  @Column('text')
  term: RetentionTerm;

  @Column('text')
  basis: string;

  @Column('timestamptz')
  setAt: Date;

  @Column('text')
  setBy: string;

  @Column('integer')
  version: number;
}
