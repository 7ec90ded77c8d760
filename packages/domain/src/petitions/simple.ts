/** 适用简易办理的情形 (信访事项简易办理办法): one of them, as whoever accepts the matter finds. */
export const SIMPLE_GROUNDS = ['CLEAR', 'UNDISPUTED', 'CONSULTATION', 'EVERYDAY_URGENT', 'PROMISED'] as const;
export type SimpleGround = (typeof SIMPLE_GROUNDS)[number];

/**
 * 不适用简易办理的情形. REPEATED, STATUTORY_WAY and LIKELY_NOT_SUPPORTED are for whoever accepts the matter to say; the others are
 * found on the matter as well.
 */
export const SIMPLE_EXCLUSIONS = [
  'REPEATED',
  'STATUTORY_WAY',
  'LIKELY_NOT_SUPPORTED',
  'FROM_ABOVE',
  'SEVERAL_ORGANS',
  'JOINT',
] as const;
export type SimpleExclusion = (typeof SIMPLE_EXCLUSIONS)[number];
