import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 信息员: an official appointed to report for a unit, from a day to a day. */
@Entity('information_officers')
export class InformationOfficerEntity extends PlacedRow {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  officialId: string;

  @Column('uuid', { nullable: true })
  backupId: string | null;

  @Column('date')
  fromOn: string;

  @Column('date', { nullable: true })
  untilOn: string | null;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('text', { nullable: true })
  documentTitle: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
