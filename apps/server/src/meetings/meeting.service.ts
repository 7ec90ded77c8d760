import { v7 as uuid } from 'uuid';
import {
  agendaOf,
  attendanceOf,
  beijingDate,
  chineseDate,
  englishDate,
  isGiven,
  LEADERSHIP_POSITIONS,
  type MeetingAction,
  type MeetingFacts,
  meetingSteps,
  membersOn,
  MINUTES_LENGTH,
  optionalText,
  quorumOf,
  requiredText,
  RuleViolation,
  takeStep,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { LeadershipGroupEntity } from '../leadership-groups/leadership-group.entity';
import { postsOf } from '../leadership-groups/held-posts.service';
import { TASKS_OF_MEETING } from '../tasks/task.sql';
import type * as Inputs from './meeting.inputs';
import { tellMembers } from './meeting-notice.service';
import { MeetingAttendanceEntity } from './meeting-attendance.entity';
import { MeetingEntity } from './meeting.entity';

/** 安排会议. @throws RuleViolation NOT_FOUND, REQUIRED, INVALID */
export async function planMeeting(doing: Doing, input: Inputs.PlanMeetingInput): Promise<Done> {
  const { tx } = doing;
  const group = await tx.get(LeadershipGroupEntity, input.groupId);
  requireStanding(group, input.heldAt);
  const id = uuid();
  tx.insert(MeetingEntity, {
    id,
    groupId: group.id,
    status: 'PLANNED',
    heldAt: input.heldAt,
    place: requiredText(input.place, '地点', 100),
    agenda: agendaOf(input.agenda),
  });
  await tellMembers(doing, 'MEETING_PLANNED', { id, groupId: group.id, heldAt: input.heldAt }, 'planned');
  return { id, audit: { group: group.name, heldOn: beijingDate(input.heldAt) } };
}

/** 修改安排. @throws RuleViolation WRONG_STATE, STALE_VERSION, REQUIRED, INVALID */
export async function changeMeeting(doing: Doing, input: Inputs.ChangeMeetingInput): Promise<Done> {
  const { tx } = doing;
  const meeting = await stepped(doing, input, 'change');
  if (isGiven(input.heldAt))
    requireStanding(await tx.get(LeadershipGroupEntity, meeting.groupId), input.heldAt);
  const patch = {
    ...(isGiven(input.heldAt) ? { heldAt: input.heldAt } : {}),
    ...(isGiven(input.place) ? { place: requiredText(input.place, '地点', 100) } : {}),
    ...(isGiven(input.agenda) ? { agenda: agendaOf(input.agenda) } : {}),
  };
  tx.update(MeetingEntity, meeting.id, patch);
  if (Object.keys(patch).length > 0)
    await tellMembers(
      doing,
      'MEETING_CHANGED',
      { ...meeting, ...patch },
      `changed ${meeting.version}`,
      meeting.heldAt,
    );
  return { id: meeting.id, audit: { changed: Object.keys(patch) } };
}

/** 登记到会. @throws RuleViolation WRONG_STATE, MEETING_AHEAD, INVALID (not a member that day) */
export async function holdMeeting(doing: Doing, input: Inputs.HoldMeetingInput): Promise<Done> {
  const meeting = await stepped(doing, input, 'hold');
  const counted = await recordAttendance(doing.tx, meeting, input.attendance);
  doing.tx.update(MeetingEntity, meeting.id, { status: 'HELD', ...counted });
  return { id: meeting.id, audit: counted };
}

/** 写纪要、更正到会. @throws RuleViolation WRONG_STATE, STALE_VERSION, INVALID */
export async function recordMinutes(doing: Doing, input: Inputs.RecordMinutesInput): Promise<Done> {
  const { tx } = doing;
  const meeting = await stepped(doing, input, 'record');
  const counted = isGiven(input.attendance) ? await recordAttendance(tx, meeting, input.attendance) : {};
  const minutes = optionalText(input.minutes, '会议纪要', MINUTES_LENGTH);
  const patch = { ...counted, ...(input.minutes === undefined ? {} : { minutes }) };
  tx.update(MeetingEntity, meeting.id, patch);
  return { id: meeting.id, audit: { changed: Object.keys(patch), ...counted } };
}

/** 通过纪要. @throws RuleViolation WRONG_STATE, NO_QUORUM, REQUIRED (no minutes) */
export async function adoptMinutes(doing: Doing, input: Inputs.AdoptMinutesInput): Promise<Done> {
  const meeting = await stepped(doing, input, 'adopt');
  doing.tx.update(MeetingEntity, meeting.id, { status: 'ADOPTED', adoptedAt: doing.now });
  return { id: meeting.id, audit: { members: meeting.members, present: meeting.present } };
}

/** 取消会议，作废误登的会议. @throws RuleViolation WRONG_STATE, REQUIRED, IN_USE while tasks go on that it resolved */
export async function cancelMeeting(doing: Doing, input: Inputs.CancelMeetingInput): Promise<Done> {
  const { tx } = doing;
  const meeting = await stepped(doing, input, 'cancel');
  const cancelReason = requiredText(input.reason, '理由', 500);
  const here = [tx.place.countyId, tx.place.tenantId, meeting.id];
  const tasks = await tx.first<{ n: number }>(TASKS_OF_MEETING, here);
  if (tasks && tasks.n > 0)
    throw new RuleViolation('IN_USE', {
      by: {
        zh: `${tasks.n} 项会议决定，请先撤回这些任务`,
        en: `${tasks.n} tasks of its resolutions (withdraw them first)`,
      },
    });
  dropAttendance(tx, meeting.id);
  tx.update(MeetingEntity, meeting.id, { status: 'CANCELLED', cancelReason, members: null, present: null });
  if (meeting.status === 'PLANNED') await tellMembers(doing, 'MEETING_CANCELLED', meeting, 'cancelled');
  return { id: meeting.id, audit: { before: meeting.status, reason: cancelReason } };
}

/** The meeting, locked, once the step table allows the action. */
export async function stepped(
  { tx, actor, now }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: MeetingAction,
): Promise<MeetingEntity> {
  const meeting = await tx.edit(MeetingEntity, input.id, input.version);
  takeStep(meetingSteps[action], meetingFacts(meeting, now), actor);
  return meeting;
}

type FactColumns = Pick<MeetingEntity, 'status' | 'heldAt' | 'members' | 'present' | 'minutes'>;

export function meetingFacts(meeting: FactColumns, now: Date): MeetingFacts {
  const { status, heldAt, members, present, minutes } = meeting;
  const quorum = members === null ? null : quorumOf(members, present ?? 0);
  const days = { heldOn: beijingDate(new Date(heldAt)), today: beijingDate(now) };
  return { status, ...days, quorum, hasMinutes: minutes !== null };
}

type Counted = Readonly<{ members: number; present: number }>;

/** Writes one line for each who held a post that day, instead of those before. */
async function recordAttendance(
  tx: Tx,
  { id, groupId, heldAt }: MeetingEntity,
  named: readonly Inputs.AttendanceInput[],
): Promise<Counted> {
  const posts = (await postsOf(tx, groupId)).toSorted(
    (a, b) => LEADERSHIP_POSITIONS.indexOf(a.position) - LEADERSHIP_POSITIONS.indexOf(b.position),
  );
  const lines = attendanceOf(membersOn(posts, beijingDate(heldAt)), named);
  dropAttendance(tx, id);
  tx.insert(
    MeetingAttendanceEntity,
    lines.map((line, i) => ({ ...line, id: uuid(), meetingId: id, seq: i + 1 })),
  );
  const present = lines.filter(({ attendance }) => attendance === 'PRESENT').length;
  return { members: lines.length, present };
}

function dropAttendance(tx: Tx, meetingId: string): void {
  tx.push({
    text: 'delete from meeting_attendances where county_id = $1 and tenant_id = $2 and meeting_id = $3',
    values: [tx.place.countyId, tx.place.tenantId, meetingId],
  });
}

function requireStanding({ foundedOn, endedOn }: LeadershipGroupEntity, heldAt: Date): void {
  const day = beijingDate(heldAt);
  if (day < foundedOn)
    throw new RuleViolation('INVALID', {
      field: '会议时间',
      reason: {
        zh: `领导小组${chineseDate(foundedOn)}才设立`,
        en: `the group exists since ${englishDate(foundedOn)}`,
      },
    });
  if (endedOn !== null && day > endedOn)
    throw new RuleViolation('INVALID', {
      field: '会议时间',
      reason: {
        zh: `领导小组已于${chineseDate(endedOn)}撤销`,
        en: `the group ended on ${englishDate(endedOn)}`,
      },
    });
}
