import { Column, Entity } from 'typeorm';
import type { MandateWay } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 集体信访: the mandate of a petition's representatives. Who they are stands in its parties. */
@Entity('group_matters')
export class GroupMatterEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  chosenBy: MandateWay;

  @Column('date')
  chosenOn: string;

  @Column('text')
  mandate: string;

  /** People beyond the phones that confirmed, as the office established it. */
  @Column('integer')
  sharedPhones: number;

  @Column('integer')
  invitationIssue: number;

  @Column('timestamptz')
  formedAt: Date;

  @Column('text')
  formedBy: string;

  @Column('integer')
  version: number;
}
