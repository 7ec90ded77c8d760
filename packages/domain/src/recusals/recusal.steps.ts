import type { Actor } from '../shared/actor';
import type { Refusal, StepTable } from '../shared/steps';
import type { RecusalStatus } from './recusal';

export const RECUSAL_ACTIONS = ['grant', 'refuse'] as const;
export type RecusalAction = (typeof RECUSAL_ACTIONS)[number];

export type RecusalFacts = Readonly<{ status: RecusalStatus; officialId: string; officialName: string }>;

const notOfOneself = ({ officialId, officialName }: RecusalFacts, actor: Actor): Refusal | null =>
  actor.officialId === officialId ? { code: 'ACCUSED_HANDLES', details: { name: officialName } } : null;

/** 回避的决定: by a leader, who does not decide on themself. */
export const recusalSteps: StepTable<RecusalAction, RecusalStatus, RecusalFacts> = {
  grant: {
    label: { zh: '同意回避', en: 'Grant' },
    from: ['RECUSAL_ASKED'],
    to: 'RECUSAL_GRANTED',
    permission: 'recusal.decide',
    guard: notOfOneself,
  },
  refuse: {
    label: { zh: '驳回', en: 'Refuse' },
    from: ['RECUSAL_ASKED'],
    to: 'RECUSAL_REFUSED',
    permission: 'recusal.decide',
    guard: notOfOneself,
  },
};
