/** 责任书的状态: 起草, 本人已签, 生效, 已换签, 已撤回. */
export const LETTER_STATUSES = ['DRAFT', 'SIGNED', 'IN_FORCE', 'REPLACED', 'WITHDRAWN'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** A post whose letter came into force once: what it said was answered for. */
export const LETTERED: readonly LetterStatus[] = ['IN_FORCE', 'REPLACED'];

export const DUTIES_LENGTH = 5_000;
