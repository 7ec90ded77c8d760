import {
  beijingDate,
  labelOf,
  RUNNING_MEDIATION,
  type MediationEnding,
  type PetitionEventKind,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';

type Ended = Readonly<{ kind: PetitionEventKind; text: string; data: Record<string, unknown> }>;

/**
 * A mediation under way ends with its matter, and the time line says so: whoever goes on with the matter has the lead. An
 * agreement that was reached binds both sides as before (人民调解法第三十一条).
 */
export async function endMediationsOf(
  tx: Tx,
  petitionId: string,
  ending: MediationEnding,
  now: Date,
): Promise<Ended[]> {
  const ended = await tx.rows<{ id: string }>(
    `update mediations set status = 'MEDIATION_FAILED', ending = $4, ended_on = $5, version = version + 1
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = any('{${RUNNING_MEDIATION.join()}}')
      returning id`,
    [tx.place.countyId, tx.place.tenantId, petitionId, ending, beijingDate(now)],
  );
  return ended.map(({ id }) => ({
    kind: 'MEDIATION_FAILED',
    text: labelOf(ending, 'zh'),
    data: { mediationId: id },
  }));
}
