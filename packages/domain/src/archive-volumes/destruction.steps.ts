import type { Actor } from '../shared/actor';
import type { Refusal, StepTable } from '../shared/steps';
import type { DestructionStatus } from './destruction';

export const DESTRUCTION_ACTIONS = ['approve', 'refuse', 'destroy'] as const;
export type DestructionAction = (typeof DESTRUCTION_ACTIONS)[number];

export type DestructionFacts = Readonly<{
  status: DestructionStatus;
  volumes: number;
  appraiserIds: readonly string[];
  enteredById: string;
}>;

/** Who appraised does not decide: 鉴定 and 批准 are two people's. */
const byAnother = ({ appraiserIds, enteredById }: DestructionFacts, actor: Actor): Refusal | null =>
  actor.accountId === enteredById || appraiserIds.includes(actor.officialId ?? '')
    ? {
        code: 'INVALID',
        details: {
          field: '批准人',
          reason: {
            zh: '鉴定人不能批准自己的鉴定，请由另一位领导决定',
            en: 'who appraised cannot approve it: another leader decides',
          },
        },
      }
    : null;

const something = ({ volumes }: DestructionFacts): Refusal | null =>
  volumes === 0
    ? {
        code: 'INVALID',
        details: {
          field: '销毁清册',
          reason: {
            zh: '没有要销毁的案卷，延长保管已经生效',
            en: 'nothing on it is to be destroyed; what is kept longer is kept already',
          },
        },
      }
    : null;

/** 销毁 (档案法实施条例第二十四条): appraised, decided by another, done before two who watch. */
export const destructionSteps: StepTable<DestructionAction, DestructionStatus, DestructionFacts> = {
  approve: {
    label: { zh: '批准销毁', en: 'Approve' },
    from: ['APPRAISED'],
    to: 'DESTRUCTION_APPROVED',
    permission: 'archive.approve',
    guard: byAnother,
  },
  refuse: {
    label: { zh: '不予批准', en: 'Do not approve' },
    // approved and not begun: it can be taken back
    from: ['APPRAISED', 'DESTRUCTION_APPROVED'],
    to: 'DESTRUCTION_REFUSED',
    permission: 'archive.approve',
    guard: byAnother,
  },
  destroy: {
    label: { zh: '监督销毁', en: 'Destroy' },
    from: ['DESTRUCTION_APPROVED'],
    to: 'DESTROYING',
    permission: 'archive.bind',
    guard: something,
  },
};
