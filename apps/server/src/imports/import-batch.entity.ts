import { Column, Entity } from 'typeorm';
import type { Channel, DateOrder, HeaderColumn, ImportStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

export type BatchSheet = {
  readonly name: string;
  readonly declaredRows: number | null;
  readonly rows: number;
};

/** 导入批次: one uploaded file, what its columns mean, and how far it has come. */
@Entity('import_batches')
export class ImportBatchEntity extends PlacedRow {
  @Column('text')
  fileName: string;

  @Column('text')
  status: ImportStatus;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('jsonb')
  sheets: BatchSheet[];

  @Column('boolean')
  date1904: boolean;

  @Column('integer')
  sheet: number;

  @Column('integer', { nullable: true })
  headerRow: number | null;

  @Column('jsonb')
  columns: HeaderColumn[];

  @Column('text')
  channel: Channel;

  @Column('uuid', { nullable: true })
  firstAskedId: string | null;

  @Column('date', { nullable: true })
  receivedOn: string | null;

  @Column('text', { nullable: true })
  dateOrder: DateOrder | null;

  @Column('date', { nullable: true })
  countedFrom: string | null;

  @Column('boolean')
  leaveOutDuplicates: boolean;

  @Column('integer')
  totalRows: number;

  @Column('integer')
  doneRows: number;

  @Column('integer')
  problemRows: number;

  @Column('integer')
  duplicateRows: number;

  @Column('integer')
  answeredRows: number;

  @Column('text')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  touchedAt: Date;

  /** How often work on it was begun. */
  @Column('integer')
  attempt: number;

  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;

  @Column('integer')
  version: number;
}

/** The row itself; what a transaction reads has no prototype. */
export type ImportBatchRow = { [column in keyof ImportBatchEntity]: ImportBatchEntity[column] };
