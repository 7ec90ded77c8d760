import { Column, Entity } from 'typeorm';
import type { ArchiveItemKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';
import type { Cell } from '../vault/tenant-vault';

/** 卷内文件: one file of a volume, and the hash of what is in it. */
@Entity('archive_items')
export class ArchiveItemEntity extends PlacedRow {
  @Column('uuid')
  volumeId: string;

  @Column('integer')
  seq: number;

  /** The matter it is of; null where it is of a review that this office decided. */
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('text')
  kind: ArchiveItemKind;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('text')
  path: string;

  @Column('text')
  title: string;

  @Column('integer')
  bytes: number;

  @Column('text')
  sha256: string;

  @Column('bytea', { nullable: true })
  recordSealed: Buffer | null;
}

export const recordCell = (id: string): Cell => ({ table: 'archive_items', column: 'record', rowId: id });
