import { Column, Entity } from 'typeorm';
import type { MatterCategory, RetentionTerm } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 保管期限表: one line of an office's table; without a category it stands for all others. */
@Entity('retention_terms')
export class RetentionTermEntity extends PlacedRow {
  @Column('text', { nullable: true })
  category: MatterCategory | null;

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
