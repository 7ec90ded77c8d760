import { Column, Entity } from 'typeorm';
import type { ReportRhythm, ReportScope } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 报送要求: what is to be reported, how often, and by whom. */
@Entity('report_obligations')
export class ReportObligationEntity extends PlacedRow {
  @Column('text')
  rhythm: ReportRhythm;

  @Column('text')
  scope: ReportScope;

  @Column('text')
  what: string;

  @Column('date')
  fromOn: string;

  @Column('date', { nullable: true })
  untilOn: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
