import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Placed } from '../db/placed';

export type RowMessage = { readonly column: string | null; readonly message: string };
export type RowDuplicate = {
  readonly kind: 'SAME_NUMBER' | 'SAME_TEXT';
  readonly ofRow?: number;
  readonly ofNumber?: string;
};

/** 导入行: the cells as they were read, sealed, since nobody knows yet which of them are names. */
@Entity('import_rows')
export class ImportRowEntity extends Placed {
  @PrimaryColumn('uuid')
  batchId: string;

  @PrimaryColumn('integer')
  sheet: number;

  @PrimaryColumn('integer')
  row: number;

  @Column('bytea')
  sealed: Buffer;

  @Column('jsonb', { nullable: true })
  problems: RowMessage[] | null;

  @Column('jsonb', { nullable: true })
  notes: RowMessage[] | null;

  @Column('jsonb', { nullable: true })
  duplicate: RowDuplicate | null;
}
