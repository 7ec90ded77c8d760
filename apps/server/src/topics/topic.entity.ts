import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 信访内容分类: kept by the county's office, read by every tenant of the county. */
@Entity('topics')
export class TopicEntity extends PlacedRow {
  @Column('text')
  path: string;

  @Column('text')
  name: string;

  @Column('integer')
  level: number;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
