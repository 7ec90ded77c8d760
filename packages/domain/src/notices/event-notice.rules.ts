import { addDays, daysBetween } from '../calendar/dates';
import type { NoticeKind } from './notice';

/** What has to be known of a meeting to be told of it; days are Beijing's. */
export type PlannedMeeting = Readonly<{ heldOn: string; members: readonly string[] }>;
export type MeetingNews = 'MEETING_PLANNED' | 'MEETING_CHANGED' | 'MEETING_CANCELLED';

/**
 * Whom a meeting's planning, change or cancellation is told: its members of that day, and of the day it stood on before; not
 * who did it. A meeting entered after it was held is news to nobody.
 */
export function meetingNews(
  kind: MeetingNews,
  meetings: readonly PlannedMeeting[],
  today: string,
  actorOfficialId: string | null,
): Readonly<{ kind: MeetingNews; officialIds: readonly string[] }> | null {
  const ahead = meetings.filter(({ heldOn }) => heldOn >= today);
  const officialIds = [...new Set(ahead.flatMap(({ members }) => members))].filter(
    (id) => id !== actorOfficialId,
  );
  return officialIds.length === 0 ? null : { kind, officialIds };
}

export type PlannedDuty = Readonly<{ officialId: string; fromOn: string; untilOn: string }>;
type DutyNews = Readonly<{ kind: NoticeKind; officialId: string; dueOn: string }>;

/** What a change of the roster tells whom: a duty is theirs, or it is not any more; null on either side is no duty. */
export function dutyNews(
  before: PlannedDuty | null,
  after: PlannedDuty | null,
  today: string,
  actorOfficialId: string | null,
): DutyNews[] {
  const moved =
    before?.officialId !== after?.officialId ||
    before?.fromOn !== after?.fromOn ||
    before?.untilOn !== after?.untilOn;
  const gone = before && before.officialId !== after?.officialId ? before : null;
  const told = [
    ...(gone ? [{ kind: 'DUTY_DROPPED' as const, ...gone }] : []),
    ...(after && moved ? [{ kind: 'DUTY_GIVEN' as const, ...after }] : []),
  ];
  return told
    .filter(({ officialId, untilOn }) => officialId !== actorOfficialId && untilOn >= today)
    .map(({ kind, officialId, fromOn }) => ({ kind, officialId, dueOn: fromOn }));
}

/** The last first day of a duty that is told of this morning: tomorrow. */
export const dutyToldUntil = (today: string): string => addDays(today, 1);

/** Whether a duty that begins then is told of this morning, the day before or, where that morning was missed, on the day. */
export const isDutySoon = (fromOn: string, today: string): boolean => {
  const left = daysBetween(today, fromOn);
  return left === 0 || left === 1;
};
