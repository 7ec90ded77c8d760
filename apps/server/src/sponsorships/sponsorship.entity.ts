import { Column, Entity } from 'typeorm';
import type { SponsorshipStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 领导包案: a leader who has taken a case on, for a term. */
@Entity('sponsorships')
export class SponsorshipEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('uuid')
  officialId: string;

  @Column('text')
  status: SponsorshipStatus;

  @Column('text')
  goal: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
