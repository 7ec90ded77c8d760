import { Column, Entity } from 'typeorm';
import type { DossierSource } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** What happened, as exactly as it is known, and from where it is known. */
@Entity('dossier_entries')
export class DossierEntryEntity extends PlacedRow {
  @Column('uuid')
  dossierId: string;

  /** A year, a month or a day. */
  @Column('text')
  happenedOn: string;

  @Column('text')
  what: string;

  @Column('text')
  source: DossierSource;

  @Column('text', { nullable: true })
  sourceNote: string | null;

  @Column('uuid', { nullable: true })
  attachmentId: string | null;

  @Column('date')
  recordedOn: string;

  @Column('text')
  recordedBy: string;

  @Column('date', { nullable: true })
  struckOn: string | null;

  @Column('text', { nullable: true })
  strikeReason: string | null;

  @Column('integer')
  version: number;
}
