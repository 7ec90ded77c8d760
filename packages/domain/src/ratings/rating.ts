/** 满意度评价: what a petitioner may say of an answer; of the petition body and of the competent organ separately. */
export const SATISFACTIONS = ['SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

export const RATING_COMMENT_LENGTH = 500;
