import type { Refusal, StepTable } from '../shared/steps';
import type { GapStatus } from './legacy-dossier';

/** `searches` is how many places were looked in. */
export type GapFacts = Readonly<{ status: GapStatus; searches: number }>;

export const GAP_ACTIONS = ['search', 'find', 'certify'] as const;
export type GapAction = (typeof GAP_ACTIONS)[number];

/** That there is no such paper is said after somebody looked. */
const lookedFor = ({ searches }: GapFacts): Refusal | null =>
  searches > 0
    ? null
    : {
        code: 'REQUIRED',
        details: { field: '查找情况' },
      };

/** 材料缺口: what was certified as not existing may still turn up. */
export const gapSteps: StepTable<GapAction, GapStatus, GapFacts> = {
  search: {
    label: { zh: '登记查找', en: 'Record a search' },
    from: ['GAP_OPEN', 'GAP_CERTIFIED'],
    to: null,
    permission: 'petition.handle',
  },
  find: {
    label: { zh: '登记找到', en: 'Record that it was found' },
    from: ['GAP_OPEN', 'GAP_CERTIFIED'],
    to: 'GAP_FOUND',
    permission: 'petition.handle',
  },
  certify: {
    label: { zh: '登记证明不存在', en: 'Record proof that it does not exist' },
    from: ['GAP_OPEN'],
    to: 'GAP_CERTIFIED',
    permission: 'petition.handle',
    guard: lookedFor,
  },
};
