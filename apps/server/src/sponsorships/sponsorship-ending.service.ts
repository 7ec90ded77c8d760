import { beijingDate, type PetitionEventKind } from '@huiyin/domain';
import type { Tx } from '../db/tx';

type Ended = Readonly<{ kind: PetitionEventKind; text: string; data: Record<string, unknown> }>;

/**
 * A case that one of these had taken on ends with the reason, which the time line says too: somebody else may take it on. It is not passed
 * on of itself, since nobody is made to answer for a matter without being asked.
 */
export async function endSponsorshipsOf(
  tx: Tx,
  petitionId: string,
  officialIds: readonly string[],
  reason: string,
  by: Readonly<{ name: string; now: Date }>,
): Promise<Ended[]> {
  const ended = await tx.rows<{ id: string }>(
    `update sponsorships set status = 'SETTLED', outcome = $5, ended_on = $6, ended_by = $7, version = version + 1
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and official_id = any($4) and status = 'RUNNING'
      returning id`,
    [tx.place.countyId, tx.place.tenantId, petitionId, officialIds, reason, beijingDate(by.now), by.name],
  );
  return ended.map(({ id }) => ({ kind: 'SPONSORSHIP_SETTLED', text: reason, data: { sponsorshipId: id } }));
}
