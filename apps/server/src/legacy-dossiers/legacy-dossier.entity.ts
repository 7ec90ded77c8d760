import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 历史遗留问题档案 of a matter. */
@Entity('legacy_dossiers')
export class LegacyDossierEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  problem: string;

  @Column('date')
  openedOn: string;

  @Column('text')
  openedBy: string;

  @Column('integer')
  version: number;
}
