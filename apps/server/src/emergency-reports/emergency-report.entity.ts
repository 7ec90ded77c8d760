import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 紧急信息: what happened where and when, what was done, and when each level acknowledged it. */
@Entity('emergency_reports')
export class EmergencyReportEntity extends PlacedRow {
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  what: string;

  @Column('text')
  place: string;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('text')
  measures: string;

  @Column('timestamptz')
  reportedAt: Date;

  @Column('text')
  reportedBy: string;

  @Column('timestamptz', { nullable: true })
  officeAt: Date | null;

  @Column('text', { nullable: true })
  officeBy: string | null;

  @Column('timestamptz', { nullable: true })
  countyAt: Date | null;

  @Column('text', { nullable: true })
  countyBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;
}
