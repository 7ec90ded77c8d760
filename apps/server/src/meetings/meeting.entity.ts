import { Column, Entity } from 'typeorm';
import type { MeetingStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 领导小组会议: what it dealt with, who was there, and its minutes. */
@Entity('meetings')
export class MeetingEntity extends PlacedRow {
  @Column('uuid')
  groupId: string;

  @Column('text')
  status: MeetingStatus;

  /** Planned for, then held. */
  @Column('timestamptz')
  heldAt: Date;

  @Column('text')
  place: string;

  @Column('text', { array: true })
  agenda: string[];

  /** How many held a post that day; null before attendance was recorded. */
  @Column('integer', { nullable: true })
  members: number | null;

  @Column('integer', { nullable: true })
  present: number | null;

  @Column('text', { nullable: true })
  minutes: string | null;

  @Column('timestamptz', { nullable: true })
  adoptedAt: Date | null;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
