/**
 * What an official is told (提醒): 七日、三日、一日内到期, 已超期, 交给您, 被退回, 职务空缺. Always of a matter, a task or a post, never of who
 * petitions. That a report is missing joins them with the room of reports.
 */
export const NOTICE_KINDS = [
  'DUE_7',
  'DUE_3',
  'DUE_1',
  'OVERDUE',
  'HANDED_OVER',
  'SENT_BACK',
  'VACANCY',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those that a day brings and no act. */
export type DueNoticeKind = 'DUE_7' | 'DUE_3' | 'DUE_1' | 'OVERDUE';
