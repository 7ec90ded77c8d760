import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 回执密钥: since when a pair of keys after the first signs the receipts, and why. Appended, never changed. */
@Entity('receipt_keys')
export class ReceiptKeyEntity extends PlacedRow {
  @Column('integer')
  generation: number;

  @Column('timestamptz')
  madeAt: Date;

  @Column('text')
  madeBy: string;

  @Column('text')
  reason: string;
}
