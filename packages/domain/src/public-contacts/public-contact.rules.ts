import { RuleViolation } from '../shared/errors';
import type { PublicContactFacts } from './public-contact';
import { labelsOf } from '../shared/labels';

/** What a portal cannot open without, and the code under which labels.ts has its name. */
const NEEDED: readonly (readonly [keyof PublicContactFacts, string])[] = [
  ['address', 'CONTACT_ADDRESS'],
  ['receptionPlace', 'CONTACT_RECEPTION_PLACE'],
  ['phone', 'CONTACT_PHONE'],
  ['officeHours', 'CONTACT_OFFICE_HOURS'],
  ['receptionDays', 'CONTACT_RECEPTION_DAYS'],
  ['privacyNotice', 'CONTACT_PRIVACY_NOTICE'],
  ['receiverId', 'CONTACT_RECEIVER'],
];

/** The codes of what is still empty, in the order of the form. */
export const missingForPortal = (contact: PublicContactFacts): string[] =>
  NEEDED.filter(([field]) => !contact[field]).map(([, name]) => name);

/**
 * @param clerks how many accounts of clerks sign in: somebody has to receive what comes.
 * @throws RuleViolation REQUIRED with everything that is still empty, so that it is filled in in one go
 */
export function requireReadyForPortal(contact: PublicContactFacts, clerks: number): void {
  const missing = [...missingForPortal(contact), ...(clerks > 0 ? [] : ['CONTACT_CLERK'])];
  if (missing.length > 0) throw new RuleViolation('REQUIRED', { field: labelsOf(missing) });
}
