import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 回执存证: where a receipt stands in the tree of its day. Appended, never changed. */
@Entity('receipt_leaves')
export class ReceiptLeafEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('date')
  day: string;

  /** 32 bytes in hexadecimal. */
  @Column('text')
  salt: string;

  @Column('integer')
  position: number;

  /** How many leaves the tree has. */
  @Column('integer')
  size: number;

  /** In hexadecimal, from the leaf up. */
  @Column('text', { array: true })
  path: string[];
}
