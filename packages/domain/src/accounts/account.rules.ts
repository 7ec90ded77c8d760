import { RuleViolation } from '../shared/errors';
import { EMAIL_LENGTH } from './account';

/** An address as people write them, in lower case; null for none. @throws RuleViolation INVALID */
export function emailOf(text: string | null | undefined): string | null {
  const email = (text ?? '').trim().toLowerCase();
  if (email === '') return null;
  if (email.length > EMAIL_LENGTH || !/^[^\s@<>(),;:"\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email))
    throw new RuleViolation('INVALID', { field: '电子邮箱', reason: '格式不对' });
  return email;
}
