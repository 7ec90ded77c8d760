import { Column, Entity } from 'typeorm';
import type { Attendance } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 到会情况: one line for each who held a post of the group that day. */
@Entity('meeting_attendances')
export class MeetingAttendanceEntity extends PlacedRow {
  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  officialId: string;

  @Column('text')
  attendance: Attendance;

  @Column('integer')
  seq: number;
}
