import { RuleViolation } from '../shared/errors';
import type { Role } from '../shared/permissions';
import { EMAIL_LENGTH } from './account';

/** An address as people write them, in lower case; null for none. @throws RuleViolation INVALID */
export function emailOf(text: string | null | undefined): string | null {
  const email = (text ?? '').trim().toLowerCase();
  if (email === '') return null;
  if (email.length > EMAIL_LENGTH || !/^[^\s@<>(),;:"\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email))
    throw new RuleViolation('INVALID', {
      field: '电子邮箱',
      reason: { zh: '格式不对', en: 'not in the right form' },
    });
  return email;
}

/** Roles that somebody has to hold, and those whose holder would do in their place. */
const ADMINISTRATORS: readonly Readonly<{ role: Role; suffices: readonly Role[] }>[] = [
  { role: 'COUNTY_ADMIN', suffices: ['COUNTY_ADMIN'] },
  { role: 'TENANT_ADMIN', suffices: ['TENANT_ADMIN', 'COUNTY_ADMIN'] },
];

/** The administrator's role that nobody in a tenant could act in any more; `others` are the roles of its other accounts that sign in. */
export function lastAdministrator(
  before: readonly Role[],
  after: readonly Role[],
  others: readonly (readonly Role[])[],
): Role | null {
  const left = ADMINISTRATORS.find(
    ({ role, suffices }) =>
      before.includes(role) &&
      ![after, ...others].some((roles) => roles.some((one) => suffices.includes(one))),
  );
  return left?.role ?? null;
}
