import type { RefusalCode, RefusalDetails } from '../shared/errors';
import type { Role } from '../shared/permissions';
import type { TenantKind } from '../tenants/tenant';

/** Somebody accused, as the office that would receive the accusation knows them. */
export type AccusedFacts = Readonly<{
  /** Whether they stand in the very office that would receive it. */
  here: boolean;
  /** Whether it is known which official or unit of this office that is; never asked of other offices. */
  known: boolean;
  /** What they may do here by their accounts; of a unit, what its officials may. */
  roles: readonly Role[];
}>;

/** Roles from whom an office can keep nothing: they make accounts and read the log, whose numbers have no gaps. */
export const KEEPERS: readonly Role[] = ['COUNTY_ADMIN', 'TENANT_ADMIN', 'AUDITOR'];

/**
 * Why an office may not receive an accusation, or null. It goes to the superior of the accused, which for every office of a
 * county is the county's own; what accuses that office, or those who keep its accounts and its log, goes out of the house
 * (信访条例第二十三条, 信访工作条例第二十二条、第三十条).
 */
export function accusationRefusal(
  receiver: TenantKind,
  accused: readonly AccusedFacts[],
): readonly [RefusalCode, RefusalDetails?] | null {
  if (receiver !== 'COUNTY_OFFICE') return ['ACCUSATION_NOT_HERE'];
  const unsafe = accused.some(
    ({ here, known, roles }) => here && (!known || roles.some((role) => KEEPERS.includes(role))),
  );
  return unsafe ? ['ACCUSATION_ELSEWHERE'] : null;
}

/**
 * The number of a confidential matter: drawn, not counted, so that neither it nor a gap before it tells of another. Ten
 * digits, which no running number has.
 */
export const confidentialNumber = (year: string, drawn: number, kind: '控' | '内' = '控'): string =>
  `${kind}${year}-${String(drawn).padStart(10, '0')}`;

/** Below which number one is drawn. */
export const CONFIDENTIAL_NUMBERS = 10_000_000_000;
