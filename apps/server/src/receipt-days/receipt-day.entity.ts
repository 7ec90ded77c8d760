import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** What the closed day of an office and that of a county have in common; hashes in hexadecimal. */
export abstract class ClosedDayRow extends PlacedRow {
  @Column('date')
  day: string;

  /** The code of the office, or of the county, as it was. */
  @Column('text')
  code: string;

  @Column('text')
  root: string;

  /** The head of the day before. */
  @Column('text', { nullable: true })
  previous: string | null;

  /** SHA-256 of the record. */
  @Column('text')
  head: string;

  @Column('timestamptz')
  closedAt: Date;
}

/** 单位的日终封存: the receipts of a day under one root. Appended, never changed. */
@Entity('receipt_days')
export class ReceiptDayEntity extends ClosedDayRow {}

/** 全县的日终封存: the heads of its offices' days under one root, kept by its office. */
@Entity('county_receipt_days')
export class CountyReceiptDayEntity extends ClosedDayRow {
  /** In the order of the offices' codes. */
  @Column('text', { array: true })
  heads: string[];
}
