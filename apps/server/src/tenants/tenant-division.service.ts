import { requireDivisionCode, requireDivisionOf, RuleViolation, type TenantKind } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** A division of the county that somebody chose, by its twelve digits. @throws RuleViolation INVALID */
export async function requireDivision(tx: Tx, written: string): Promise<string> {
  const code = requireDivisionCode(written);
  const found = await tx.first('select 1 from divisions where county_id = $1 and code = $2', [
    tx.place.countyId,
    code,
  ]);
  if (found === null)
    throw new RuleViolation('INVALID', {
      field: '区划代码',
      reason: {
        zh: '县里的区划表中没有，请先导入区划',
        en: 'it is not among the county’s divisions: import them first',
      },
    });
  return code;
}

/** The same for a tenant, on the level where such a tenant lies. @throws RuleViolation INVALID */
export async function requireTenantDivision(tx: Tx, kind: TenantKind, written: string): Promise<string> {
  const code = requireDivisionCode(written);
  requireDivisionOf(kind, code);
  return requireDivision(tx, code);
}
