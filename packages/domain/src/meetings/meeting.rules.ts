import { heldOn, type HeldPost } from '../leadership-groups/leadership-group.rules';
import { RuleViolation, type Reason } from '../shared/errors';
import { requiredText } from '../shared/text';
import { AGENDA_ITEM_LENGTH, AGENDA_ITEMS, type Attendance } from './meeting';

/** Whether enough members were there. `needed` is the least number that is more than half of `members`. */
export type Quorum = Readonly<{ members: number; present: number; needed: number; met: boolean }>;

/** 法定人数: more than half of the members who hold a post that day; a group without members has none. */
export function quorumOf(members: number, present: number): Quorum {
  const needed = Math.floor(members / 2) + 1;
  return { members, present, needed, met: present >= needed };
}

/** Who is a member of the group on a day: whoever holds a post of it, each person once, in the order of the posts. */
export const membersOn = (posts: readonly HeldPost[], day: string): string[] => [
  ...new Set(heldOn(posts, day).map(({ officialId }) => officialId)),
];

export type Attended = Readonly<{ officialId: string; attendance: Attendance }>;

/**
 * One line for each member; who is not named was absent.
 *
 * @throws RuleViolation INVALID when nobody is a member that day, or somebody named is not, or is named twice
 */
export function attendanceOf(members: readonly string[], named: readonly Attended[]): Attended[] {
  const refuse = (reason: Reason): never => {
    throw new RuleViolation('INVALID', { field: '到会情况', reason });
  };
  if (members.length === 0)
    refuse({
      zh: '会议当天小组里没有人任职，请先在“领导小组”登记任职',
      en: 'nobody held a post in the group that day: record the appointments first',
    });
  if (named.some(({ officialId }) => !members.includes(officialId)))
    refuse({
      zh: '只登记会议当天在小组任职的人；列席人员请写入纪要',
      en: 'only who held a post in the group that day is recorded; put other guests into the minutes',
    });
  if (new Set(named.map(({ officialId }) => officialId)).size < named.length)
    refuse({ zh: '同一个人只登记一次', en: 'each person once' });
  return members.map(
    (officialId) =>
      named.find((line) => line.officialId === officialId) ?? { officialId, attendance: 'ABSENT' },
  );
}

/** The agenda's items in their order, blank ones left out. @throws RuleViolation REQUIRED, INVALID */
export function agendaOf(items: readonly string[]): string[] {
  const given = items.filter((item) => item.trim() !== '');
  if (given.length === 0) throw new RuleViolation('REQUIRED', { field: '议题' });
  if (given.length > AGENDA_ITEMS)
    throw new RuleViolation('INVALID', {
      field: '议题',
      reason: { zh: `最多 ${AGENDA_ITEMS} 项`, en: `at most ${AGENDA_ITEMS}` },
    });
  return given.map((item) => requiredText(item, '议题', AGENDA_ITEM_LENGTH));
}
