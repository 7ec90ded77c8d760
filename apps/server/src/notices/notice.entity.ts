import { Column, Entity } from 'typeorm';
import type { LeadershipPosition, NoticeKind, RefusalCode, RefusalDetails } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** Why a job could not do what was set ahead. */
export type Refused = Readonly<{ code: RefusalCode; details: RefusalDetails }>;

/** 提醒: one official is told once of one thing. */
@Entity('notices')
export class NoticeEntity extends PlacedRow {
  @Column('uuid')
  officialId: string;

  @Column('text')
  kind: NoticeKind;

  /** The petition, group, task, obligation, emergency, transfer, meeting, duty or list of volumes it is of. */
  @Column('uuid')
  subjectId: string;

  /** Which time: a due date, an event, the first vacant day. */
  @Column('text')
  occasion: string;

  @Column('uuid', { nullable: true })
  petitionId: string | null;

  @Column('uuid', { nullable: true })
  leadershipGroupId: string | null;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('uuid', { nullable: true })
  reportObligationId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  emergencyReportId: string | null;

  @Column('uuid', { nullable: true })
  transferId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  dutyId: string | null;

  /** Of another office of the county. */
  @Column('uuid', { nullable: true })
  countyEmergencyId: string | null;

  /** 督办: of another office of the county. */
  @Column('uuid', { nullable: true })
  countyOrderId: string | null;

  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('uuid', { nullable: true })
  destructionId: string | null;

  /** What is in hand, as codes; `labelOf` says them. */
  @Column('text', { nullable: true })
  held: string | null;

  @Column('jsonb', { nullable: true })
  refusal: Refused | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('integer', { nullable: true })
  daysLeft: number | null;

  /** Who handed over or sent back; null at the portal, where a petitioner's name must not stand. */
  @Column('text', { nullable: true })
  byName: string | null;

  @Column('text', { nullable: true })
  position: LeadershipPosition | null;

  @Column('date', { nullable: true })
  vacantSince: string | null;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('uuid', { nullable: true })
  digestId: string | null;

  @Column('integer')
  version: number;
}
