import { Column, Entity } from 'typeorm';
import type { AbsenceKind } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 外出: an official is away, from a day to a day, both included. */
@Entity('absences')
export class AbsenceEntity extends PlacedRow {
  @Column('uuid')
  officialId: string;

  @Column('text')
  kind: AbsenceKind;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
