import { Column, Entity } from 'typeorm';
import type { LeadershipPosition } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 任职: an official in a position of a group, from a day to a day. */
@Entity('leadership_posts')
export class LeadershipPostEntity extends PlacedRow {
  @Column('uuid')
  groupId: string;

  @Column('text')
  position: LeadershipPosition;

  @Column('integer')
  rank: number;

  @Column('uuid')
  officialId: string;

  @Column('text', { nullable: true })
  duty: string | null;

  @Column('date')
  fromOn: string;

  @Column('date', { nullable: true })
  untilOn: string | null;

  /** 接手的人, where the last day lies ahead. */
  @Column('uuid', { nullable: true })
  takerId: string | null;

  @Column('text', { nullable: true })
  takerNamedBy: string | null;

  @Column('timestamptz', { nullable: true })
  takenOverAt: Date | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
