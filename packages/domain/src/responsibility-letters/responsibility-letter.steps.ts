import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import type { LetterStatus } from './responsibility-letter';

/** What the step table looks at; `own` says that the actor holds the post. */
export type LetterFacts = Readonly<{ status: LetterStatus; own: boolean }>;

export const LETTER_ACTIONS = ['change', 'sign', 'countersign', 'withdraw'] as const;
export type LetterAction = (typeof LETTER_ACTIONS)[number];

/** Whoever holds the post signs in person, or the office records what was signed on paper. */
const holderOrOffice = ({ own }: LetterFacts, actor: Actor): Refusal | null =>
  own || permits(actor.roles, 'leadership.manage') ? null : { code: 'NOT_YOURS' };

/** Signed by the holder, countersigned by the head; one in force is replaced by the next and never rewritten. */
export const letterSteps: StepTable<LetterAction, LetterStatus, LetterFacts> = {
  change: {
    label: { zh: '修改', en: 'Change' },
    from: ['DRAFT'],
    to: null,
    permission: 'leadership.manage',
  },
  sign: {
    label: { zh: '本人签字', en: 'Sign' },
    from: ['DRAFT'],
    to: 'SIGNED',
    permission: 'letter.sign',
    guard: holderOrOffice,
  },
  countersign: {
    label: { zh: '组长签字生效', en: 'Countersign' },
    from: ['SIGNED'],
    to: 'IN_FORCE',
    permission: 'leadership.manage',
  },
  withdraw: {
    label: { zh: '撤回', en: 'Withdraw' },
    from: ['DRAFT', 'SIGNED'],
    to: 'WITHDRAWN',
    permission: 'leadership.manage',
  },
};
