import { Column, Entity } from 'typeorm';
import type { ReportItem } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 报送: one report of one unit, or of the tenant itself, for one period; as it was last corrected. */
@Entity('reports')
export class ReportEntity extends PlacedRow {
  @Column('uuid')
  obligationId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('date')
  periodFrom: string;

  @Column('date')
  periodUntil: string;

  @Column('boolean')
  zero: boolean;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('jsonb')
  items: readonly ReportItem[];

  @Column('integer')
  edition: number;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('text')
  submittedBy: string;

  @Column('boolean')
  late: boolean;

  @Column('integer', { nullable: true })
  receivedEdition: number | null;

  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null;

  @Column('text', { nullable: true })
  receivedBy: string | null;

  @Column('integer')
  version: number;
}
