/** 满意度评价: what a petitioner may say of an answer; of the petition body and of the competent organ separately. */
export const SATISFACTIONS = ['SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** 满意、基本满意: what counts as satisfied. */
export const SATISFIED_RATINGS = ['SATISFIED', 'MOSTLY_SATISFIED'] as const satisfies readonly Satisfaction[];

/** 不计入: why what was said at the portal is kept and counts nowhere; it would prove nobody's own will. */
export const SET_ASIDE_REASONS = ['STAFF_DEVICE'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

export const RATING_COMMENT_LENGTH = 500;
