import type { LetterStatus } from './responsibility-letter';

/** A letter ends by the next one for the same post. */
export const letterMoves = {
  REPLACED: {
    label: { zh: '由新责任书替代', en: 'Replaced by the next' },
    from: ['IN_FORCE'],
    to: 'REPLACED' satisfies LetterStatus,
  },
} as const;
