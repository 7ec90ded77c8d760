import { v7 as uuid } from 'uuid';
import type { DisputeLinkGround } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { enqueue } from '../queue/enqueue';

const CARRY = 'disputes.carry';

export type DisputeLink = Readonly<{
  otherTenantId: string;
  otherName: string;
  ground: DisputeLinkGround;
  since: Date;
}>;

/** The other offices that have the dispute now. */
export const linksOf = (tx: Tx, disputeId: string): Promise<DisputeLink[]> =>
  tx.rows<DisputeLink>(
    `select other_tenant_id as "otherTenantId", other_name as "otherName", ground, since from dispute_links
      where county_id = $1 and tenant_id = $2 and dispute_id = $3 and until is null order by since, id`,
    [tx.place.countyId, tx.place.tenantId, disputeId],
  );

/** From now on the other office has the dispute, too; joined by the county it stays so, whatever moves. */
export const linkWith = (
  tx: Tx,
  disputeId: string,
  { otherTenantId, otherName, ground, since }: DisputeLink,
): void =>
  tx.push({
    text: `insert into dispute_links as l (county_id, tenant_id, id, dispute_id, other_tenant_id, other_name, ground, since)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict on constraint dispute_links_once do update set until = null, version = l.version + 1,
             ground = case when l.until is null and l.ground = 'COUNTY_JOINED' then l.ground else excluded.ground end`,
    values: [
      tx.place.countyId,
      tx.place.tenantId,
      uuid(),
      disputeId,
      otherTenantId,
      otherName,
      ground,
      since,
    ],
  });

/** A matter that came back is mediated here alone again; what the county joined stays joined. */
export const unlink = (tx: Tx, disputeIds: readonly string[], now: Date): void =>
  tx.push({
    text: `update dispute_links set until = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and dispute_id = any($3) and until is null and ground = 'MATTER_MOVED'`,
    values: [tx.place.countyId, tx.place.tenantId, disputeIds, now],
  });

/** What stands on the time line now goes to the other offices of the dispute, if there are any: one job an act, so that none is lost in another that has just begun. */
export async function carryOn(tx: Tx, disputeId: string | null): Promise<void> {
  if (disputeId === null || (await linksOf(tx, disputeId)).length === 0) return;
  enqueue(tx, CARRY, { disputeId }, `${disputeId} ${uuid()}`);
}
