/** Why it is open who is competent (管辖不明): rules that contradict, no rule, or a dispute between bodies. */
export const DOCKET_GROUNDS = ['CONFLICTING_RULES', 'NO_RULE', 'DISPUTE'] as const;
export type DocketGround = (typeof DOCKET_GROUNDS)[number];

export const DOCKET_STATUSES = ['UNDECIDED', 'DECIDED'] as const;
export type DocketStatus = (typeof DOCKET_STATUSES)[number];

/** Who decides (信访工作条例第二十四条): the bodies agree, their common superior, or the joint conference. */
export const DECISION_MANNERS = ['AGREEMENT', 'COMMON_SUPERIOR', 'JOINT_CONFERENCE'] as const;
export type DecisionManner = (typeof DECISION_MANNERS)[number];

export const DOCKET_TEXT_LENGTH = 1_000;
