import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 续报, or the last word (终报), on an emergency. */
@Entity('emergency_follow_ups')
export class EmergencyFollowUpEntity extends PlacedRow {
  @Column('uuid')
  emergencyReportId: string;

  @Column('text')
  measures: string;

  @Column('boolean')
  final: boolean;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('text')
  writtenBy: string;
}
