import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 走访、协调: what the sponsor did; said once. */
@Entity('sponsor_visits')
export class SponsorVisitEntity extends PlacedRow {
  @Column('uuid')
  sponsorshipId: string;

  @Column('date')
  visitedOn: string;

  @Column('text')
  place: string;

  @Column('text')
  what: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;
}
