import { Column, Entity } from 'typeorm';
import type { DivisionLevel } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 统计用区划: kept by the county's office, read by every tenant of the county. */
@Entity('divisions')
export class DivisionEntity extends PlacedRow {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  level: DivisionLevel;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
