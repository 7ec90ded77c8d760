import { Column, Entity } from 'typeorm';
import type { AttachmentFormat, AttachmentKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 附件: what a file of a petition is; its content lies sealed in the data folder. */
@Entity('attachments')
export class AttachmentEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  kind: AttachmentKind;

  @Column('text')
  format: AttachmentFormat;

  @Column('bytea')
  nameSealed: Buffer;

  @Column('integer')
  bytes: number;

  @Column('text')
  sha256: string;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  @Column('boolean')
  fromPortal: boolean;

  @Column('text')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('text', { nullable: true })
  removedBy: string | null;

  @Column('text', { nullable: true })
  removedReason: string | null;

  @Column('integer')
  version: number;
}

/** The cell of the database that the name is sealed for. */
export const nameCell = (rowId: string) => ({ table: 'attachments', column: 'name_sealed', rowId });
