import type { StepTable } from '../shared/steps';
import type { AidStatus } from './explanation';

export const AID_ACTIONS = ['want', 'decline', 'handOn', 'acknowledge'] as const;
export type AidAction = (typeof AID_ACTIONS)[number];

/**
 * 法律援助等服务的告知: who does not want it gives no reason, and may want it another day. It moves nothing of the matter it is offered on.
 */
export const aidSteps: StepTable<AidAction, AidStatus, Readonly<{ status: AidStatus }>> = {
  want: {
    label: { zh: '登记需要', en: 'Record that it is wanted' },
    from: ['AID_OFFERED', 'AID_NOT_WANTED'],
    to: 'AID_WANTED',
    permission: 'petition.handle',
  },
  decline: {
    label: { zh: '登记暂不需要', en: 'Record that it is not wanted now' },
    from: ['AID_OFFERED', 'AID_WANTED'],
    to: 'AID_NOT_WANTED',
    permission: 'petition.handle',
  },
  handOn: {
    label: { zh: '登记转介', en: 'Record that it was handed on' },
    from: ['AID_WANTED'],
    to: 'AID_HANDED_ON',
    permission: 'petition.handle',
  },
  acknowledge: {
    label: { zh: '登记对方接收', en: 'Record the agency’s receipt' },
    from: ['AID_HANDED_ON'],
    to: 'AID_ACKNOWLEDGED',
    permission: 'petition.handle',
  },
};
