import type { Refusal, StepTable } from '../shared/steps';
import type { PetitionStatus } from './petition';
import { responsibleOrOffice, type PetitionFacts } from './petition-steps.rules';

/** What is not arranged is not held. */
const arranged = ({ hearingOn }: PetitionFacts): Refusal | null =>
  hearingOn !== null
    ? null
    : {
        code: 'INVALID',
        details: {
          field: '听证笔录',
          reason: { zh: '还没有安排听证：请先用“安排听证”', en: 'no hearing is arranged: arrange one first' },
        },
      };

/**
 * 听证 of what is major, complex or difficult, while it is handled (信访条例第三十一条第二款, 信访工作条例第三十一条第（六）项). No term waits for it:
 * its time is left out of 复核 alone.
 */
export const hearingSteps: StepTable<'arrangeHearing' | 'holdHearing', PetitionStatus, PetitionFacts> = {
  arrangeHearing: {
    label: { zh: '安排听证', en: 'Arrange a hearing' },
    from: ['HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  holdHearing: {
    label: { zh: '登记听证笔录', en: 'Record the hearing' },
    from: ['HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => responsibleOrOffice(facts, actor) ?? arranged(facts),
  },
};
