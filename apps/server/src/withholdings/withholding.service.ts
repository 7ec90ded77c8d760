import { v7 as uuid } from 'uuid';
import { isGiven, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { WithholdingEntity } from './withholding.entity';

type Withheld = Pick<WithholdingEntity, 'petitionId' | 'officialId' | 'unitId' | 'ground'>;

/** From now on the matter is not there for them. */
export function withhold(tx: Tx, rows: readonly Withheld[], since: Date): void {
  tx.insert(
    WithholdingEntity,
    rows.map((row) => ({ ...row, id: uuid(), since })),
  );
}

/** Nobody from whom a matter is withheld is given a part in it. @throws RuleViolation ACCUSED_HANDLES */
export async function requireFree(
  tx: Tx,
  petitionId: string,
  officialIds: readonly (string | null | undefined)[],
): Promise<void> {
  const wanted = officialIds.filter(isGiven);
  if (wanted.length === 0) return;
  const kept = await tx.first<{ name: string }>(
    `select name from officials where county_id = $1 and tenant_id = $2 and id = any($3)
        and $4 = any(app.withheld_from(tenant_id, id)) order by id limit 1`,
    [tx.place.countyId, tx.place.tenantId, wanted, petitionId],
  );
  if (kept !== null) throw new RuleViolation('ACCUSED_HANDLES', kept);
}
