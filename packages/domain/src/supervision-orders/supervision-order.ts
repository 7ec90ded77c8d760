import type { NationalRef } from '../clocks/profile';
import { PROVINCIAL_GROUNDS } from '../clocks/provisions';

/** Which version of the nation's law a supervision order rests on; it follows the matter. */
export type SupervisionLaw = NationalRef;

/**
 * When a matter is to be supervised (信访条例第三十六条, 信访工作条例第四十条): 超期未办结, 未按规定反馈结果, 未按规定程序受理办理,
 * 推诿敷衍拖延, 弄虚作假, 不执行处理意见, 其他. Each is about what an organ did or left undone.
 */
export const NATIONAL_GROUNDS = [
  'CONCLUDED_LATE',
  'RESULT_NOT_FED_BACK',
  'PROCEDURE_BREACHED',
  'STALLED',
  'FALSIFIED',
  'OPINION_NOT_EXECUTED',
  'OTHER_GROUND',
] as const;
export type NationalGround = (typeof NATIONAL_GROUNDS)[number];
/** The nation’s, and those that a province may add. */
export const SUPERVISION_GROUNDS = [...NATIONAL_GROUNDS, ...PROVINCIAL_GROUNDS] as const;
export type SupervisionGround = (typeof SUPERVISION_GROUNDS)[number];

/** The ladder, from the bottom: 提醒, 督办, 挂牌督办, 约谈, 追究责任的建议. */
export const SUPERVISION_RUNGS = [
  'REMINDER',
  'ORDER',
  'LISTED_ORDER',
  'INTERVIEW',
  'LIABILITY_ADVICE',
] as const;
export type SupervisionRung = (typeof SUPERVISION_RUNGS)[number];

/** 待反馈, 已反馈, 已整改待核实, 已销号, 已撤销. */
export const SUPERVISION_STATUSES = [
  'FEEDBACK_AWAITED',
  'FED_BACK',
  'RECTIFIED',
  'DISCHARGED',
  'REVOKED',
] as const;
export type SupervisionStatus = (typeof SUPERVISION_STATUSES)[number];

/** An order in one of these still wants something. */
export const RUNNING_SUPERVISION: readonly SupervisionStatus[] = [
  'FEEDBACK_AWAITED',
  'FED_BACK',
  'RECTIFIED',
];

/** What the feedback says of the advice: 采纳, 部分采纳, 不采纳. */
export const ADOPTIONS = ['ADVICE_ADOPTED', 'ADVICE_PARTLY_ADOPTED', 'ADVICE_NOT_ADOPTED'] as const;
export type Adoption = (typeof ADOPTIONS)[number];

/** What a term rests on: the law, or the office's own rule where the law names no days. */
export const FEEDBACK_TERMS = ['STATUTORY_TERM', 'INTERNAL_TERM'] as const;
export type FeedbackTerm = (typeof FEEDBACK_TERMS)[number];

/** One step of an order, written once: 下达, 反馈, 整改, 退回重办, 升级, 通知陈述, 陈述申辩, 销号, 撤销. */
export const SUPERVISION_STEP_KINDS = [
  'ISSUED',
  'FED_BACK',
  'RECTIFIED',
  'REJECTED',
  'ESCALATED',
  'HEARING_OFFERED',
  'STATED',
  'DISCHARGED',
  'REVOKED',
] as const;
export type SupervisionStepKind = (typeof SUPERVISION_STEP_KINDS)[number];

/** Where the law names no days, an office wants feedback within these. */
export const INTERNAL_FEEDBACK_DAYS = 30;
/** How far ahead a term without a statutory limit may end. */
export const LONGEST_SUPERVISION_DAYS = 90;
/** How long an official has at least to state their side. */
export const HEARING_DAYS = 3;
