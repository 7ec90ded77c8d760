import { v7 as uuid } from 'uuid';
import { aMeeting } from '../meetings/meeting.fixture';
import { aTask } from '../tasks/task.fixture';
import { input, type Operation } from './operation';
import type { Prepared, Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const A_MEETING = { 'input.id': 'meeting' } as const;
const A_TASK = { 'input.id': 'task' } as const;

const meetingThat =
  (status: 'PLANNED' | 'HELD') =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { leadershipGroup, official } = place.objects;
    return { objects: { meeting: await aMeeting(world, place, leadershipGroup, official, status) } };
  };

const openTask = ({ world, place }: Stage): Promise<Prepared> =>
  aTask(world, place, place.objects.official).then((objects) => ({ objects }));

/** What leadership groups meet about, and what they and organs above leave to be done. */
export const MEETING_OPERATIONS: Readonly<Record<string, Operation>> = {
  meeting: { ids: { id: 'meeting' } },
  meetings: { ids: { groupId: 'leadershipGroup' } },
  planMeeting: {
    ...CLERK,
    ids: { 'input.groupId': 'leadershipGroup' },
    args: input({ heldAt: '2026-03-10T09:00:00+08:00', place: '会议室', agenda: ['通报情况'] }),
  },
  changeMeeting: {
    ...CLERK,
    ids: A_MEETING,
    args: input({ place: '二楼' }),
    prepare: meetingThat('PLANNED'),
  },
  holdMeeting: {
    ...CLERK,
    ids: { ...A_MEETING, 'input.attendance.officialId': 'official' },
    args: input({ attendance: { attendance: 'PRESENT' } }),
    prepare: meetingThat('PLANNED'),
  },
  recordMinutes: {
    ...CLERK,
    ids: { ...A_MEETING, 'input.attendance.officialId': 'official' },
    args: input({ minutes: '会议听取了汇报。', attendance: { attendance: 'PRESENT' } }),
    prepare: meetingThat('HELD'),
  },
  adoptMinutes: { ...CLERK, ids: A_MEETING, args: input(), prepare: meetingThat('HELD') },
  cancelMeeting: {
    ...CLERK,
    ids: A_MEETING,
    args: input({ reason: '改期' }),
    prepare: meetingThat('PLANNED'),
  },

  task: { ids: { id: 'task' } },
  tasks: { ids: { ownerId: 'official', sourceId: 'meeting' } },
  directive: { ids: { id: 'directive' } },
  directives: {},
  recordResolution: {
    ...CLERK,
    ids: { 'input.meetingId': 'meeting', 'input.task.ownerId': 'official' },
    args: input({ task: { what: '会后一周内修通道路', dueOn: '2026-03-20' } }),
  },
  recordDirective: {
    ...CLERK,
    ids: { 'input.tasks.ownerId': 'official' },
    args: () => ({
      input: {
        organ: '县委办',
        documentNumber: uuid(),
        receivedOn: '2026-03-01',
        text: '开展排查',
        tasks: { what: '报送清单', dueOn: '2026-03-31' },
      },
    }),
  },
  divideDirective: {
    ...CLERK,
    ids: { 'input.id': 'directive', 'input.tasks.ownerId': 'official' },
    args: input({ tasks: { what: '补报清单', dueOn: '2026-03-31' } }),
    prepare: openTask,
  },
  completeTask: { ...CLERK, ids: A_TASK, args: input({ evidence: '已报送' }), prepare: openTask },
  reassignTask: {
    ...CLERK,
    ids: { ...A_TASK, 'input.ownerId': 'official' },
    args: input({ reason: '岗位调整' }),
    prepare: openTask,
  },
  withdrawTask: { ...CLERK, ids: A_TASK, args: input({ reason: '上级取消' }), prepare: openTask },
};
