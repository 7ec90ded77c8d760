import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 培训记录: what an information officer was taught, and when. */
@Entity('officer_trainings')
export class OfficerTrainingEntity extends PlacedRow {
  @Column('uuid')
  informationOfficerId: string;

  @Column('date')
  heldOn: string;

  @Column('text')
  subject: string;

  @Column('timestamptz')
  createdAt: Date;
}
