import { breachStep, type BreachStep } from '../commitments/commitment.rules';
import type { Refusal, StepTable } from '../shared/steps';
import { AT_REST, OPEN_STATUSES, type PetitionStatus } from './petition';
import { breachedOnly, type PetitionFacts } from './petition-steps.rules';

const LABELS = {
  breakCommitment: { zh: '登记承诺未履行', en: 'Record that a commitment was broken' },
  reopen: {
    zh: '登记承诺未履行，重新打开',
    en: 'Record that a commitment was broken, and open the matter again',
  },
  resume: {
    zh: '登记承诺未履行，恢复办理',
    en: 'Record that a commitment was broken, and go on with the matter',
  },
  reassign: {
    zh: '登记承诺未履行，恢复办理并重新交办',
    en: 'Record that a commitment was broken, and have the matter assigned again',
  },
} as const satisfies Record<BreachStep, unknown>;

/** A day has passed, and of the ways in which a breach is recorded this is the one for where the matter stands. */
const breachedBy =
  (step: BreachStep) =>
  (facts: PetitionFacts): Refusal | null => {
    const none = breachedOnly(facts);
    if (none) return none;
    const other = breachStep(facts);
    return other === step ? null : { code: 'BREACH_OTHERWISE', details: { step: LABELS[other] } };
  };

/** 承诺未履行: whatever rests comes back to somebody who owes its petitioner an answer, or what was answered and promised. */
export const breachSteps: StepTable<BreachStep, PetitionStatus, PetitionFacts> = {
  breakCommitment: {
    label: LABELS.breakCommitment,
    // of what rests, what its sender has taken back: it is answered for there
    from: [...OPEN_STATUSES, 'SERVED', ...AT_REST],
    to: null,
    permission: 'petition.assign',
    guard: breachedBy('breakCommitment'),
  },
  reopen: {
    label: LABELS.reopen,
    from: ['CLOSED', 'ARCHIVED'],
    to: 'SERVED',
    permission: 'petition.assign',
    guard: breachedBy('reopen'),
  },
  resume: {
    label: LABELS.resume,
    from: AT_REST,
    to: 'HANDLING',
    permission: 'petition.assign',
    guard: breachedBy('resume'),
  },
  reassign: {
    label: LABELS.reassign,
    from: AT_REST,
    to: 'ACCEPTED',
    permission: 'petition.assign',
    guard: breachedBy('reassign'),
  },
};
