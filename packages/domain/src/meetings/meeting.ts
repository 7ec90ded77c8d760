/** 领导小组会议: 已安排, 已召开, 纪要已通过, 已取消. */
export const MEETING_STATUSES = ['PLANNED', 'HELD', 'ADOPTED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** 到会情况 of one member: 到会, 请假, 缺席. */
export const ATTENDANCES = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** How many items an agenda has at most, and how many characters one of them. */
export const AGENDA_ITEMS = 30;
export const AGENDA_ITEM_LENGTH = 200;

/** How many characters minutes have at most. */
export const MINUTES_LENGTH = 20_000;
