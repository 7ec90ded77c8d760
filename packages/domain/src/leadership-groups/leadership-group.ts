/** Positions of a leadership group (信访工作领导小组), in their order; DIRECTOR heads the group's office (办公室主任). */
export const LEADERSHIP_POSITIONS = ['HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY', 'MEMBER', 'DIRECTOR'] as const;
export type LeadershipPosition = (typeof LEADERSHIP_POSITIONS)[number];

/** Positions that lead, in the turn in which they stand in: 组长, 常务副组长, 副组长. */
export const LEADING_POSITIONS: readonly LeadershipPosition[] = ['HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY'];

/** Positions that one person holds at a time. */
export const SINGLE_POSITIONS = ['HEAD', 'DIRECTOR'] as const satisfies readonly LeadershipPosition[];
export type SinglePosition = (typeof SINGLE_POSITIONS)[number];

/** What a group lacks on a day: 组长空缺, 办公室主任空缺, 将要空缺而没有接任的人, 组长外出而无人代理, 组长曾经空缺, 公开电话未填, 一人多职, 没有成员, 变动后未签责任书. */
export const LEADERSHIP_FINDINGS = [
  'HEAD_VACANT',
  'DIRECTOR_VACANT',
  'HEAD_ENDS',
  'DIRECTOR_ENDS',
  'NOBODY_STANDS_IN',
  'HEAD_GAP',
  'PHONE_EMPTY',
  'SEVERAL_POSITIONS',
  'NO_MEMBERS',
  'LETTER_LACKING',
] as const;
export type LeadershipFindingKind = (typeof LEADERSHIP_FINDINGS)[number];

/** How many days ahead it is told that a position will be vacant. */
export const VACANCY_TOLD_AHEAD_DAYS = 30;
