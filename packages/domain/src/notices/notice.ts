/**
 * What an official is told (提醒): 七日、三日、一日内到期, 已超期, 交给您, 被退回, 反复退回, 回避待决定, 职务空缺, 报送缺报, 紧急信息, 转送交办的来往, 任务撤回, 督办, 会议, 值班, 复查申请, 复查意见未送达, 调解履行,
 * 销毁待批准, 承诺到期, 任期将满, 移交未成. Always of a matter, a task,
 * a post, a meeting, a duty or a report, never of who petitions.
 */
export const NOTICE_KINDS = [
  'DUE_7',
  'DUE_3',
  'DUE_1',
  'OVERDUE',
  'HANDED_OVER',
  'SENT_BACK',
  'BOUNCED_AGAIN',
  'RECUSAL_TO_DECIDE',
  'RECUSAL_DUE',
  'VACANCY',
  'REPORT_MISSING',
  'EMERGENCY',
  'MATTER_ARRIVED',
  'OBJECTION_MADE',
  'OBJECTION_REFUSED',
  'MATTER_SIGNED',
  'RESULT_REPORTED',
  'RESULT_SUPPLEMENTED',
  'TASK_WITHDRAWN',
  'SUPERVISED',
  'SUPERVISION_DUE',
  'SUPERVISION_PROGRESS',
  'MEETING_PLANNED',
  'MEETING_CHANGED',
  'MEETING_CANCELLED',
  'DUTY_GIVEN',
  'DUTY_SOON',
  'DUTY_DROPPED',
  'COUNTY_EMERGENCY',
  'REVIEW_ARRIVED',
  'REVIEW_UNSERVED',
  'MEDIATION_DUE',
  'MEDIATION_WINDOW',
  'DESTRUCTION_ASKED',
  'COMMITMENT_DUE',
  'COMMITMENT_BROKEN',
  'TERM_ENDING',
  'HANDOVER_REFUSED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those that a day brings and no act. */
export type DueNoticeKind = 'DUE_7' | 'DUE_3' | 'DUE_1' | 'OVERDUE';
