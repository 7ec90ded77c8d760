import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 每日提醒邮件: what one person is mailed on one day. */
@Entity('digests')
export class DigestEntity extends PlacedRow {
  @Column('uuid')
  officialId: string;

  /** Beijing's day. */
  @Column('date')
  day: string;

  @Column('text')
  address: string;

  @Column('timestamptz')
  madeAt: Date;

  /** When a mail server took it; until then it is tried again. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('integer')
  version: number;
}
