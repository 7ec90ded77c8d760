import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Attendance as AttendanceName, MeetingStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { Attendance, MeetingStatus } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { LeadershipGroup } from '../leadership-groups/leadership-group.type';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import type { MeetingAttendanceEntity } from './meeting-attendance.entity';
import type { MeetingEntity } from './meeting.entity';

@ObjectType({ simpleResolvers: true, description: '法定人数: more than half of the members of that day.' })
export class MeetingQuorum {
  @Field(() => Int, { description: 'Who held a post of the group that day.' })
  members: number;

  @Field(() => Int, { description: 'How many of them were there.' })
  present: number;

  @Field(() => Int, { description: 'How many are needed.' })
  needed: number;

  @Field(() => Boolean, { description: 'Whether that many were there.' })
  met: boolean;
}

@ObjectType({ simpleResolvers: true, description: '到会情况 of one member.' })
export class MeetingAttendance
  implements Pick<MeetingAttendanceEntity, 'id' | 'officialId' | 'attendance' | 'seq'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => Official, { description: 'Who.' })
  official: Official;

  @Field(() => Attendance, { description: 'Present, excused or absent.' })
  attendance: AttendanceName;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  seq: number;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a meeting now, or why not.' })
export class MeetingVerdict extends verdictOf('change, hold, record, resolve, adopt or cancel') {}

type Private = 'countyId' | 'tenantId' | 'members' | 'present' | 'createdAt';

@ObjectType({ simpleResolvers: true, description: '领导小组会议, with its agenda, attendance and minutes.' })
export class Meeting implements Omit<MeetingEntity, Private> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'Whose meeting.' })
  groupId: string;

  @Field(() => LeadershipGroup, { description: 'Whose meeting.' })
  group: LeadershipGroup;

  @Field(() => MeetingStatus, { description: 'State.' })
  status: Status;

  @Field(() => DateTimeScalar, { description: 'When it is planned for, or was held.' })
  heldAt: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => [String], { description: '议题, in their order.' })
  agenda: string[];

  @Field(() => [MeetingAttendance], { description: 'One line for each member, once it was held.' })
  attendance: MeetingAttendance[];

  @Field(() => MeetingQuorum, { nullable: true, description: 'Null before attendance was recorded.' })
  quorum: MeetingQuorum | null;

  @Field(() => String, { nullable: true, description: '会议纪要.' })
  minutes: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the minutes were adopted.' })
  adoptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: string | null;

  @Field(() => [MeetingVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: MeetingVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of meetings.' })
export class MeetingConnection extends connectionOf(Meeting, 'Meeting') {}
