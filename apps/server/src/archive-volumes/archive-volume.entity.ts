import { Column, Entity } from 'typeorm';
import type { ArchiveStatus, RetentionTerm } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 案卷: archived matters bound together; what it holds is fixed by its manifest. */
@Entity('archive_volumes')
export class ArchiveVolumeEntity extends PlacedRow {
  @Column('text')
  number: string;

  @Column('text')
  title: string;

  @Column('integer')
  year: number;

  @Column('text')
  term: RetentionTerm;

  @Column('date', { nullable: true })
  keptUntil: string | null;

  @Column('text')
  status: ArchiveStatus;

  @Column('integer')
  matters: number;

  @Column('boolean')
  confidential: boolean;

  /** By the place in the list of files, null where nobody has counted. */
  @Column('integer', { array: true })
  pages: (number | null)[];

  @Column('text')
  manifest: string;

  @Column('text')
  manifestSha256: string;

  @Column('timestamptz')
  boundAt: Date;

  @Column('text')
  boundBy: string;

  @Column('uuid', { nullable: true })
  listId: string | null;

  @Column('integer')
  version: number;
}
