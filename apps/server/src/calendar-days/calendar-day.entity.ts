import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 放假安排: a day off, or worked, that the nation's schedules do not have; for a whole county or one office. */
@Entity('calendar_days')
export class CalendarDayEntity extends PlacedRow {
  @Column('boolean')
  countyWide: boolean;

  @Column('date')
  date: string;

  @Column('boolean')
  off: boolean;

  @Column('text')
  name: string;

  /** Who said so: the notice it stands in. */
  @Column('text')
  source: string;

  @Column('date')
  publishedOn: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;

  /** Since when the county stands behind it: until then it moves no term. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('text', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnBy: string | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('integer')
  version: number;
}
