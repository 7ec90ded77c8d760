import { Column, Entity } from 'typeorm';
import type { PaperKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';
import type { Cell } from '../vault/tenant-vault';

/** 文书: one edition of a paper as it went out. Appended, never changed. */
@Entity('papers')
export class PaperEntity extends PlacedRow {
  /** Null where it is a review's. */
  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('text')
  kind: PaperKind;

  /** The event of the time line, or the review's step, it belongs to. */
  @Column('integer')
  actSeq: number;

  @Column('text')
  documentNumber: string;

  @Column('integer')
  edition: number;

  @Column('date')
  datedOn: string;

  @Column('integer')
  templateEdition: number;

  @Column('text')
  sha256: string;

  /** Null once its matter's volume was destroyed. */
  @Column('bytea', { nullable: true })
  fileSealed: Buffer | null;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('text')
  issuedBy: string;

  @Column('text', { nullable: true })
  reason: string | null;
}

export const fileCell = (id: string): Cell => ({ table: 'papers', column: 'file', rowId: id });
