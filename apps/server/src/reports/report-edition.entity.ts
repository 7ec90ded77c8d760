import { Column, Entity } from 'typeorm';
import type { ReportItem } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** One text of a report, as first written or as corrected. */
@Entity('report_editions')
export class ReportEditionEntity extends PlacedRow {
  @Column('uuid')
  reportId: string;

  @Column('integer')
  edition: number;

  @Column('boolean')
  zero: boolean;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('jsonb')
  items: readonly ReportItem[];

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('text')
  writtenBy: string;
}
