import { FOLLOWED_MEDIATION } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { requireFree } from '../withholdings/withholding.service';

/**
 * 移交: the files of mediations that an official keeps go to another, with what of an agreement is still to be performed.
 *
 * @throws RuleViolation ACCUSED_HANDLES (who is recused)
 */
export async function handOverMediations(tx: Tx, fromId: string, toId: string): Promise<number> {
  const kept = await tx.rows<{ petitionId: string }>(
    `update mediations set keeper_id = $4, version = version + 1
      where county_id = $1 and tenant_id = $2 and keeper_id = $3 and status = any('{${FOLLOWED_MEDIATION.join()}}')
      returning petition_id as "petitionId"`,
    [tx.place.countyId, tx.place.tenantId, fromId, toId],
  );
  for (const { petitionId } of kept) await requireFree(tx, petitionId, [toId]);
  return kept.length;
}
