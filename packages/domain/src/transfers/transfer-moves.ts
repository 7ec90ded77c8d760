import type { TransferStatus } from './transfer';

/** A recall is asked for by a step, and done by the receiver's file. */
export const transferMoves = {
  RECALLED: {
    label: { zh: '收回', en: 'Recalled' },
    from: ['OFFERED', 'SIGNED'],
    to: 'RETURNED' satisfies TransferStatus,
  },
} as const;
