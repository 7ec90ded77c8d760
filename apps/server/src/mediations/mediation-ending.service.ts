import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  FOLLOWED_MEDIATION,
  labelOf,
  RUNNING_MEDIATION,
  type MediationEnding,
  type PetitionEventKind,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { carryOn } from './dispute-links.service';

type Ended = Readonly<{ kind: PetitionEventKind; text: string; data: Record<string, unknown> }>;

/**
 * A mediation under way ends with its matter, or goes on where that goes, and the time line says so. An agreement that was reached binds
 * both sides as before (人民调解法第三十一条).
 */
export async function endMediationsOf(
  tx: Tx,
  petitionId: string,
  ending: MediationEnding,
  now: Date,
): Promise<Ended[]> {
  const ended = await tx.rows<{ id: string; disputeId: string }>(
    `update mediations set status = 'MEDIATION_FAILED', ending = $4, ended_on = $5, version = version + 1,
        dispute_id = coalesce(dispute_id, $6)
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = any('{${RUNNING_MEDIATION.join()}}')
      returning id, dispute_id as "disputeId"`,
    [tx.place.countyId, tx.place.tenantId, petitionId, ending, beijingDate(now), uuid()],
  );
  for (const { disputeId } of ended) await carryOn(tx, disputeId);
  return ended.map(({ id }) => ({
    kind: ending === 'ENDED_WITH_TRANSFER' ? 'MEDIATION_MOVED' : 'MEDIATION_FAILED',
    text: labelOf(ending, 'zh'),
    data: { mediationId: id },
  }));
}

/**
 * 回避: one under way, in which any of these has a part, ends as well. The file of an agreement that was reached goes to another, who sees
 * that it is performed.
 */
export async function endMediationsWith(
  tx: Tx,
  petitionId: string,
  officialIds: readonly string[],
  toId: string,
  now: Date,
): Promise<Ended[]> {
  const theirs = await tx.first(
    `select from mediations where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = any('{${RUNNING_MEDIATION.join()}}')
        and (keeper_id = any($4) or mediator_ids && $4::uuid[] or participant_ids && $4::uuid[]) limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId, officialIds],
  );
  const ended = theirs === null ? [] : await endMediationsOf(tx, petitionId, 'ENDED_BY_RECUSAL', now);
  tx.push({
    text: `update mediations set keeper_id = $5, version = version + 1
            where county_id = $1 and tenant_id = $2 and petition_id = $3 and keeper_id = any($4) and status = any('{${FOLLOWED_MEDIATION.join()}}')`,
    values: [tx.place.countyId, tx.place.tenantId, petitionId, officialIds, toId],
  });
  return ended;
}
