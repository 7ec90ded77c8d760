import { divisionLevel } from '../divisions/division.rules';
import type { DivisionLevel } from '../divisions/division';
import { RuleViolation, type RefusalCode, type RefusalDetails } from '../shared/errors';
import type { TenantKind, TenantStatus } from './tenant';
import type { LabelCode } from '../shared/labels';
import type { Permission } from '../shared/permissions';

/** Whether a tenant works, and if it was closed, who goes on with its duties. */
export type TenantStanding = Readonly<{
  status: TenantStatus;
  successorName: string | null;
  successorCode: string | null;
}>;

/** What is still to be done where an office was closed: its files are put in order and handed over (档案法第十四条、第十五条). */
const AFTER_CLOSING: readonly Permission[] = [
  'petition.close',
  'petition.archive',
  'archive.bind',
  'archive.retention',
  'archive.approve',
];

/** Why nobody writes in a tenant any more, or not with this permission; null while it is active. */
export function standingRefusal(
  { status, successorName, successorCode }: TenantStanding,
  permission?: Permission,
): readonly [RefusalCode, RefusalDetails?] | null {
  if (status === 'ACTIVE') return null;
  if (status === 'CLOSED' && permission !== undefined && AFTER_CLOSING.includes(permission)) return null;
  return status === 'SUSPENDED'
    ? ['TENANT_SUSPENDED']
    : ['TENANT_CLOSED', { successor: successorName, tenantCode: successorCode }];
}

export type ClosingFacts = Readonly<{
  kind: TenantKind;
  status: TenantStatus;
  /** Matters for which nobody but this office answers, and those it has not signed for yet. */
  matters: number;
}>;

/**
 * 撤销 (信访工作条例第二十四条第二款): what a closed office has begun, the office that goes on with its duties must be able to go on
 * with; so nothing is left behind.
 *
 * @throws RuleViolation INVALID (the county's own office), WRONG_STATE, MATTERS_OPEN
 */
export function requireClosable({ kind, status, matters }: ClosingFacts): void {
  if (kind === 'COUNTY_OFFICE')
    throw new RuleViolation('INVALID', {
      field: '单位',
      reason: { zh: '县信访局不能撤销', en: 'the county’s office cannot be closed' },
    });
  if (status === 'CLOSED')
    throw new RuleViolation('WRONG_STATE', { status: 'TENANT_CLOSED', from: 'ACTIVE,SUSPENDED' });
  if (matters > 0) throw new RuleViolation('MATTERS_OPEN', { count: matters });
}

/** On which level of the official divisions a tenant of each kind lies, and what is said where it does not. */
const LIES_ON: Readonly<Record<TenantKind, readonly [levels: readonly DivisionLevel[], reason: LabelCode]>> =
  {
    COUNTY_OFFICE: [['COUNTY'], 'DIVISION_OF_COUNTY'],
    COUNTY_DEPARTMENT: [['COUNTY'], 'DIVISION_OF_COUNTY'],
    TOWNSHIP: [['TOWNSHIP'], 'DIVISION_OF_TOWNSHIP'],
    SCHOOL: [['TOWNSHIP', 'VILLAGE'], 'DIVISION_BELOW_COUNTY'],
  };

/** @throws RuleViolation INVALID for a division of another level */
export function requireDivisionOf(kind: TenantKind, code: string): void {
  const [levels, reason] = LIES_ON[kind];
  if (!levels.includes(divisionLevel(code)))
    throw new RuleViolation('INVALID', { field: '区划代码', reason });
}
