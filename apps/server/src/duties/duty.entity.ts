import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 值班: an official on duty in the office of a group, and how they handed over. */
@Entity('duties')
export class DutyEntity extends PlacedRow {
  @Column('uuid')
  groupId: string;

  @Column('uuid')
  officialId: string;

  @Column('text')
  phone: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('timestamptz', { nullable: true })
  handedOverAt: Date | null;

  @Column('uuid', { nullable: true })
  handedToId: string | null;

  @Column('text', { nullable: true })
  handoverNotes: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
