import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 移交清册: the volumes that were handed over to an archive on one day. Written once. */
@Entity('archive_lists')
export class ArchiveListEntity extends PlacedRow {
  @Column('date')
  handedOverOn: string;

  @Column('text')
  receiver: string;

  @Column('text')
  receivedBy: string;

  @Column('integer')
  volumes: number;

  @Column('text', { nullable: true })
  uncountedReason: string | null;

  @Column('timestamptz')
  madeAt: Date;

  @Column('text')
  madeBy: string;
}
