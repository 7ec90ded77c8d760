import { destructionReading } from '../archive-volumes/destruction.reading';
import { dutyReading } from '../duties/duty.reading';
import { emergencyReportReading } from '../emergency-reports/emergency-report.reading';
import { leadershipGroupReading } from '../leadership-groups/leadership-group.reading';
import { meetingReading } from '../meetings/meeting.reading';
import { petitionReading } from '../petitions/petition.reading';
import type { Reading, RootReading } from '../reading/reading';
import { reviewReading } from '../reviews/review.reading';
import { reportObligationReading } from '../reports/report.reading';
import { taskReading } from '../tasks/task.reading';
import { transferReading } from '../transfers/transfer.reading';
import { unitReading } from '../units/unit.reading';
import { NoticeEntity } from './notice.entity';

export const noticeReading: Reading = {
  entity: NoticeEntity,
  fields: {
    petition: { one: () => petitionReading, by: 'petitionId' },
    reportObligation: { one: () => reportObligationReading, by: 'reportObligationId' },
    emergencyReport: { one: () => emergencyReportReading, by: 'emergencyReportId' },
    transfer: { one: () => transferReading, by: 'transferId' },
    review: { one: () => reviewReading, by: 'reviewId' },
    meeting: { one: () => meetingReading, by: 'meetingId' },
    destruction: { one: () => destructionReading, by: 'destructionId' },
    duty: { one: () => dutyReading, by: 'dutyId' },
    unit: { one: () => unitReading, by: 'unitId' },
    leadershipGroup: { one: () => leadershipGroupReading, by: 'leadershipGroupId' },
    task: { one: () => taskReading, by: 'taskId' },
    inHand: { needs: ['held'] },
    why: { needs: ['refusal'] },
  },
};

/** Unread first, then the newest: a sign in front of the milliseconds. */
const inboxOrder = (n: string): string =>
  `((${n}.read_at is null)::integer * 100000000000000 + floor(extract(epoch from ${n}.made_at) * 1000)::bigint)`;

export const noticesPage: RootReading = {
  kind: 'page',
  reading: noticeReading,
  sorts: { INBOX: { by: inboxOrder, type: 'bigint', descending: true } },
  filter: ({ officialId, unread }, sql, n) => [
    officialId ? `${n}.official_id = ${sql.param(officialId, 'uuid')}` : 'false',
    ...(unread ? [`${n}.read_at is null`] : []),
  ],
};
