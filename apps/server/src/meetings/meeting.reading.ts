import { leadershipGroupReading } from '../leadership-groups/leadership-group.reading';
import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { MeetingAttendanceEntity } from './meeting-attendance.entity';
import { MeetingEntity } from './meeting.entity';

const attendanceReading: Reading = {
  entity: MeetingAttendanceEntity,
  fields: { official: { one: () => officialReading, by: 'officialId' } },
};

export const meetingReading: Reading = {
  entity: MeetingEntity,
  fields: {
    group: { one: () => leadershipGroupReading, by: 'groupId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    attendance: { many: () => attendanceReading, by: 'meetingId', order: 'seq' },
    quorum: { needs: ['members', 'present'] },
    actions: { needs: ['status', 'heldAt', 'members', 'present', 'minutes'] },
  },
};

export const meetingsPage: RootReading = {
  kind: 'page',
  reading: meetingReading,
  sorts: { HELD_AT: { by: (m) => `${m}.held_at`, type: 'timestamptz', descending: true } },
  filter: ({ groupId, status }, sql, m) => [
    ...(groupId ? [`${m}.group_id = ${sql.param(groupId, 'uuid')}`] : []),
    ...(status ? [`${m}.status = any(${sql.param(status, 'text[]')})`] : []),
  ],
};

export const oneMeeting: RootReading = { kind: 'one', reading: meetingReading };
