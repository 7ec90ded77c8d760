import { labelOf, RuleViolation, type Field } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { TenantEntity } from './tenant.entity';

/** What a whole county shares is kept in its office alone. @throws RuleViolation INVALID */
export async function requireCountyOffice(tx: Tx, what: Field): Promise<void> {
  const tenant = await tx.get(TenantEntity, tx.place.tenantId);
  if (tenant.kind !== 'COUNTY_OFFICE')
    throw new RuleViolation('INVALID', {
      field: '单位',
      reason: {
        zh: `${what}由县信访局统一维护，请先进入县信访局`,
        en: `${labelOf(what, 'en')}: the county’s office keeps it for all; enter that office first`,
      },
    });
}
