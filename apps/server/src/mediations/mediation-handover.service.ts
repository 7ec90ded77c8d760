import { FOLLOWED_MEDIATION } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { keepBodies } from './mediation-bodies.service';
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
  // who was there for a body is followed by who goes on
  const there = await tx.rows<{ id: string; petitionId: string }>(
    `update mediation_participants b set official_id = $4, person = o.name, duty = o.post, version = b.version + 1
       from mediations m, officials o
      where b.county_id = $1 and b.tenant_id = $2 and b.official_id = $3 and b.left_on is null
        and m.county_id = $1 and m.tenant_id = $2 and m.id = b.mediation_id and m.status = any('{${FOLLOWED_MEDIATION.join()}}')
        and o.county_id = $1 and o.tenant_id = $2 and o.id = $4
      returning m.id, m.petition_id as "petitionId"`,
    [tx.place.countyId, tx.place.tenantId, fromId, toId],
  );
  keepBodies(
    tx,
    there.map(({ id }) => id),
  );
  for (const { petitionId } of [...kept, ...there]) await requireFree(tx, petitionId, [toId]);
  return kept.length;
}
