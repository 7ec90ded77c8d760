/** 销毁清册的状态: 已鉴定, 已批准 or 不予批准; 销毁中 while the work is done, 已销毁 with its certificate. */
export const DESTRUCTION_STATUSES = [
  'APPRAISED',
  'DESTRUCTION_APPROVED',
  'DESTRUCTION_REFUSED',
  'DESTROYING',
  'DESTROYED',
] as const;
export type DestructionStatus = (typeof DESTRUCTION_STATUSES)[number];

/** 鉴定意见 on one volume: 销毁, or 延长保管 by years. */
export const APPRAISAL_OPINIONS = ['DESTROY', 'KEEP_LONGER'] as const;
export type AppraisalOpinion = (typeof APPRAISAL_OPINIONS)[number];

/** What keeps a volume from being destroyed, though its term has passed. */
export const DESTRUCTION_OBSTACLES = [
  'REOPENED',
  'UNDER_REVIEW',
  'UNDER_SUPERVISION',
  'UNDER_TRANSFER',
  'TASKS_LEFT',
  'COMMITMENT_LEFT',
  'UNDER_SPONSORSHIP',
  'UNDER_MEDIATION',
  'COMPETENCE_LEFT',
  'ON_A_LIST',
] as const;
export type DestructionObstacle = (typeof DESTRUCTION_OBSTACLES)[number];

/** 监销人: two are present. */
export const SUPERVISORS = 2;
export const MOST_APPRAISERS = 10;
/** What one list may hold, so that it can be read before it is approved. */
export const MOST_DESTROYED = 200;
export const MOST_YEARS_LONGER = 30;
export const APPRAISAL_REASON_LENGTH = 500;
export const DESTRUCTION_DECISION_LENGTH = 1_000;

/** What stands where something was. */
export const ERASED = '已销毁';
