import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 信访工作领导小组: founded by a document, with an office under it. */
@Entity('leadership_groups')
export class LeadershipGroupEntity extends PlacedRow {
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('text', { nullable: true })
  documentTitle: string | null;

  @Column('date', { nullable: true })
  documentOn: string | null;

  @Column('date')
  foundedOn: string;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text', { nullable: true })
  officeName: string | null;

  /** The unit that is its office. */
  @Column('uuid', { nullable: true })
  officeUnitId: string | null;

  @Column('text', { nullable: true })
  officePhone: string | null;

  @Column('text', { nullable: true })
  officeAddress: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
