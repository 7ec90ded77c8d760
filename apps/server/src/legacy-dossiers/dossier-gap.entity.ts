import { Column, Entity } from 'typeorm';
import type { GapStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 材料缺口: a paper that is missing, and where it was looked for. */
@Entity('dossier_gaps')
export class DossierGapEntity extends PlacedRow {
  @Column('uuid')
  dossierId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  paper: string;

  @Column('text', { array: true })
  searches: string[];

  @Column('text')
  status: GapStatus;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text')
  recordedBy: string;

  @Column('integer')
  version: number;
}
