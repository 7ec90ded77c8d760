import { RuleViolation } from '../shared/errors';
import type { PublicContactFacts } from './public-contact';

/** What a portal cannot open without, and what it is called in front of its administrator. */
const NEEDED: readonly (readonly [keyof PublicContactFacts, string])[] = [
  ['address', '地址'],
  ['receptionPlace', '接待场所'],
  ['phone', '公开电话'],
  ['officeHours', '办公时间'],
  ['receptionDays', '接待日安排'],
  ['privacyNotice', '个人信息处理告知'],
  ['receiverId', '网上信访接收人'],
];

/** What is still empty, in the order of the form. */
export const missingForPortal = (contact: PublicContactFacts): string[] =>
  NEEDED.filter(([field]) => !contact[field]).map(([, name]) => name);

/** @throws RuleViolation REQUIRED with everything that is still empty, so that it is filled in in one go */
export function requireReadyForPortal(contact: PublicContactFacts): void {
  const missing = missingForPortal(contact);
  if (missing.length > 0) throw new RuleViolation('REQUIRED', { field: missing.join('、') });
}
