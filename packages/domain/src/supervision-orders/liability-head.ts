import type { Provision } from '../clocks/provisions';
import type { SupervisionLaw } from './supervision-order';

/**
 * For what an official or organ can be held liable: the closed list of 信访工作条例第四十二条至第四十六条, in its order. Nothing
 * else can be named in advice on liability.
 */
export const LIABILITY_HEADS = [
  'POWER_EXCEEDED',
  'DUTY_NOT_PERFORMED',
  'LAW_MISAPPLIED',
  'SUPPORT_NOT_EXECUTED',
  'PETITION_OFFICE_NEGLECT',
  'REGISTRATION_NEGLECTED',
  'ACCEPTANCE_REFUSED',
  'NOTICE_OF_ACCEPTANCE_LATE',
  'HANDLING_STALLED',
  'FOUNDED_CLAIM_NOT_SUPPORTED',
  'ADVICE_NEGLECTED',
  'HANDLING_DUTY_NEGLECTED',
  'ROUGH_TREATMENT',
  'PRIVATE_GAIN',
  'ESCALATION_MISHANDLED',
  'URGENT_MATTER_CONCEALED',
  'ACCUSATION_DISCLOSED',
  'RETALIATION',
  'OTHER_VIOLATION',
] as const;
export type LiabilityHead = (typeof LIABILITY_HEADS)[number];

const at = (article: number, item?: number): Provision => ({ article, ...(item ? { item } : {}) });
const both = (of2022: Provision, of2005: Provision) => ({ 'cn-2022': of2022, 'cn-2005': of2005 });
const since2022 = (provision: Provision) => ({ 'cn-2022': provision });

/** Where each head stands; those that the law of 2005 did not know cannot be held against what happened under it. */
export const LIABILITY_PROVISIONS: Readonly<
  Record<LiabilityHead, Readonly<Partial<Record<SupervisionLaw, Provision>>>>
> = {
  POWER_EXCEEDED: both(at(42, 1), at(40, 1)),
  DUTY_NOT_PERFORMED: both(at(42, 2), at(40, 2)),
  LAW_MISAPPLIED: both(at(42, 3), at(40, 3)),
  SUPPORT_NOT_EXECUTED: both(at(42, 4), at(40, 4)),
  PETITION_OFFICE_NEGLECT: both(at(43), at(41)),
  REGISTRATION_NEGLECTED: both(at(44, 1), at(42, 1)),
  ACCEPTANCE_REFUSED: both(at(44, 2), at(42, 2)),
  NOTICE_OF_ACCEPTANCE_LATE: both(at(44, 3), at(42, 3)),
  HANDLING_STALLED: both(at(45, 1), at(43, 1)),
  FOUNDED_CLAIM_NOT_SUPPORTED: both(at(45, 2), at(43, 2)),
  ADVICE_NEGLECTED: since2022(at(45, 3)),
  HANDLING_DUTY_NEGLECTED: since2022(at(45, 4)),
  ROUGH_TREATMENT: both(at(46, 1), { article: 44, paragraph: 2 }),
  PRIVATE_GAIN: since2022(at(46, 2)),
  ESCALATION_MISHANDLED: since2022(at(46, 3)),
  URGENT_MATTER_CONCEALED: both(at(46, 4), at(45)),
  ACCUSATION_DISCLOSED: both(at(46, 5), { article: 44, paragraph: 1 }),
  RETALIATION: both(at(46, 6), at(46)),
  OTHER_VIOLATION: since2022(at(46, 7)),
};

/** The heads that a law knows. */
export const liabilityHeads = (law: SupervisionLaw): LiabilityHead[] =>
  LIABILITY_HEADS.filter((head) => LIABILITY_PROVISIONS[head][law] !== undefined);
