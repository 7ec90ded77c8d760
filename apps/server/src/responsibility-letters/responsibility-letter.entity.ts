import { Column, Entity } from 'typeorm';
import type { LetterStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 责任书: what the holder of a post answers for. */
@Entity('responsibility_letters')
export class ResponsibilityLetterEntity extends PlacedRow {
  @Column('uuid')
  postId: string;

  @Column('text')
  status: LetterStatus;

  @Column('text')
  businessDuties: string;

  @Column('text')
  petitionDuties: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('text', { nullable: true })
  signedBy: string | null;

  @Column('date', { nullable: true })
  countersignedOn: string | null;

  @Column('text', { nullable: true })
  countersignedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
