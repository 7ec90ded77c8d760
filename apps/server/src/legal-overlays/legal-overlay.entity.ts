import type { OverlayLevel } from '@huiyin/domain';
import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 本县期限规定、省级信访条例: one edition of what a county lays over the nation's terms. */
@Entity('legal_overlays')
export class LegalOverlayEntity extends PlacedRow {
  @Column('text')
  code: string;

  @Column('integer')
  edition: number;

  @Column('text')
  level: OverlayLevel;

  @Column('text')
  law: string;

  @Column('date')
  inForceFrom: string;

  @Column('text')
  body: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('text')
  writtenBy: string;

  @Column('timestamptz', { nullable: true })
  enforcedAt: Date | null;

  @Column('text', { nullable: true })
  enforcedBy: string | null;

  @Column('timestamptz', { nullable: true })
  comparedAt: Date | null;

  @Column('text', { nullable: true })
  comparedBy: string | null;

  @Column('integer')
  version: number;
}
