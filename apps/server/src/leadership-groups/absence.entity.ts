import { Column, Entity } from 'typeorm';
import type { AbsenceKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 外出: an official is away, from a day to a day, both included, or until they are back. */
@Entity('absences')
export class AbsenceEntity extends PlacedRow {
  @Column('uuid')
  officialId: string;

  @Column('text')
  kind: AbsenceKind;

  @Column('date')
  fromOn: string;

  /** Null: until the return is recorded. */
  @Column('date', { nullable: true })
  untilOn: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
