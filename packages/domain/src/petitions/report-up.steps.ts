import type { StepTable } from '../shared/steps';
import type { PetitionStatus } from './petition';
import type { PetitionFacts } from './petition-steps.rules';
import { waitsForDirection, waitsForNone } from './report-up.rules';

const IN_HAND: readonly PetitionStatus[] = ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'];

/** 报请: what is major or urgent is put to who leads the place, with a suggestion. It moves no state and no term. */
export const reportUpSteps: StepTable<'reportUp' | 'recordDirection', PetitionStatus, PetitionFacts> = {
  reportUp: {
    label: { zh: '报请党委政府决定', en: 'Report up for a decision' },
    from: IN_HAND,
    to: null,
    permission: 'petition.dispose',
    guard: waitsForNone,
  },
  recordDirection: {
    label: { zh: '登记批示意见', en: 'Record the decision from above' },
    from: [
      ...IN_HAND,
      'NOT_ACCEPTED',
      'REFERRED_OUT',
      'TRANSFERRED',
      'WITHDRAWN',
      'ANSWERED',
      'SERVED',
      'CLOSED',
    ],
    to: null,
    permission: 'petition.dispose',
    guard: waitsForDirection,
  },
};
