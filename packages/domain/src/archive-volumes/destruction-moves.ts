import type { DestructionStatus } from './destruction';

/** A job destroys the volumes of a list. */
export const destructionMoves = {
  DESTROYED: {
    label: { zh: '全部销毁', en: 'All destroyed' },
    from: ['DESTROYING'],
    to: 'DESTROYED' satisfies DestructionStatus,
  },
} as const;
