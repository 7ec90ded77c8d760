/** Why somebody may not handle a matter (信访条例第三十条, 信访工作条例第二十八条第三款). */
export const RECUSAL_GROUNDS = ['CLOSE_RELATIVE', 'DIRECT_INTEREST', 'OTHER_RELATION'] as const;
export type RecusalGround = (typeof RECUSAL_GROUNDS)[number];

/** Who asks for it: a petitioner may, as may who is concerned, and their leader. */
export const RECUSAL_ASKERS = ['ASKED_BY_PETITIONER', 'ASKED_BY_ONESELF', 'ASKED_BY_LEADER'] as const;
export type RecusalAsker = (typeof RECUSAL_ASKERS)[number];

export const RECUSAL_STATUSES = ['RECUSAL_ASKED', 'RECUSAL_GRANTED', 'RECUSAL_REFUSED'] as const;
export type RecusalStatus = (typeof RECUSAL_STATUSES)[number];

export const RECUSAL_TEXT_LENGTH = 1_000;
