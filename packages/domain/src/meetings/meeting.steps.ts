import type { Refusal, StepTable } from '../shared/steps';
import type { MeetingStatus } from './meeting';
import type { Quorum } from './meeting.rules';

/** What the step table looks at. */
export type MeetingFacts = Readonly<{
  status: MeetingStatus;
  /** Beijing's day of the meeting, and today's. */
  heldOn: string;
  today: string;
  /** Null before attendance was recorded. */
  quorum: Quorum | null;
  hasMinutes: boolean;
}>;

export const MEETING_ACTIONS = ['change', 'hold', 'record', 'resolve', 'adopt', 'cancel'] as const;
export type MeetingAction = (typeof MEETING_ACTIONS)[number];

const notAhead = ({ heldOn, today }: MeetingFacts): Refusal | null =>
  heldOn > today ? { code: 'MEETING_AHEAD', details: { day: heldOn } } : null;

function quorate({ quorum }: MeetingFacts): Refusal | null {
  if (quorum === null || quorum.met) return null;
  const { members, present, needed } = quorum;
  return { code: 'NO_QUORUM', details: { members, present, needed } };
}

const written = ({ hasMinutes }: MeetingFacts): Refusal | null =>
  hasMinutes ? null : { code: 'REQUIRED', details: { field: '会议纪要' } };

/** The life of a meeting. Without a quorum it decides nothing: neither minutes nor resolutions. */
export const meetingSteps: StepTable<MeetingAction, MeetingStatus, MeetingFacts> = {
  change: {
    label: { zh: '修改安排', en: 'Change' },
    from: ['PLANNED'],
    to: null,
    permission: 'meeting.manage',
  },
  hold: {
    label: { zh: '登记到会', en: 'Record attendance' },
    from: ['PLANNED'],
    to: 'HELD',
    permission: 'meeting.manage',
    guard: notAhead,
  },
  record: {
    label: { zh: '写纪要', en: 'Write minutes' },
    from: ['HELD'],
    to: null,
    permission: 'meeting.manage',
  },
  resolve: {
    label: { zh: '登记会议决定', en: 'Record a resolution' },
    from: ['HELD', 'ADOPTED'],
    to: null,
    permission: 'meeting.manage',
    guard: quorate,
  },
  adopt: {
    label: { zh: '通过纪要', en: 'Adopt the minutes' },
    from: ['HELD'],
    to: 'ADOPTED',
    permission: 'meeting.manage',
    guard: (facts) => quorate(facts) ?? written(facts),
  },
  cancel: {
    label: { zh: '取消会议', en: 'Cancel' },
    // one that was recorded by mistake is taken back, as long as nothing was adopted
    from: ['PLANNED', 'HELD'],
    to: 'CANCELLED',
    permission: 'meeting.manage',
  },
};
