import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';

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

/** The heads that the law of a matter knows: those that the law of 2005 did not know cannot be held against what happened under it. */
export const liabilityHeads = (profile: LegalProfile): LiabilityHead[] =>
  LIABILITY_HEADS.filter((head) => nationalOf(profile).provisions.liability[head] !== undefined);
