import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { MeetingAttendanceEntity } from './meeting-attendance.entity';
import { MeetingEntity } from './meeting.entity';

/** A meeting of a group whose one member was there; held, if not told otherwise. */
export async function aMeeting(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  groupId: string,
  officialId: string,
  status: 'PLANNED' | 'HELD' = 'HELD',
): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(MeetingEntity, {
      id,
      groupId,
      status,
      heldAt: new Date('2026-03-10T09:00:00+08:00'),
      place: `${code} 会议室`,
      agenda: [`${code} 通报情况`],
      ...(status === 'HELD' ? { members: 1, present: 1, minutes: `${code} 会议听取了汇报。` } : {}),
    });
    if (status === 'HELD')
      tx.insert(MeetingAttendanceEntity, {
        id: uuid(),
        meetingId: id,
        officialId,
        attendance: 'PRESENT',
        seq: 1,
      });
  });
  return id;
}
