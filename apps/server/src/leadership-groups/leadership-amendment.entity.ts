import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 调整文件: a document that amends a group; the founding one stands in the group itself. */
@Entity('leadership_amendments')
export class LeadershipAmendmentEntity extends PlacedRow {
  @Column('uuid')
  groupId: string;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  title: string;

  @Column('date')
  issuedOn: string;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
