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

/** An office and all that have the dispute with it, but for the one that asks. */
export async function reachedFrom(tx: Tx, first: string, disputeId: string): Promise<string[]> {
  const reached = [first];
  for (const tenantId of reached) {
    const links = await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, (there) =>
      linksOf(there, disputeId),
    );
    for (const { otherTenantId } of links)
      if (otherTenantId !== tx.place.tenantId && !reached.includes(otherTenantId))
        reached.push(otherTenantId);
  }
  return reached;
}

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

/**
 * A matter that came back, or had to leave, is of no other office any more. What the county joined stays joined while anything of it is
 * here, and so does an office that has another matter of the dispute from here, or from which one came.
 */
export const unlink = (tx: Tx, disputeId: string, petitionId: string, now: Date): void =>
  tx.push({
    text: `update dispute_links l set until = $5, version = version + 1
            where l.county_id = $1 and l.tenant_id = $2 and l.dispute_id = $3 and l.until is null
              and not exists (select from mediations m
                   left join transfers t on t.county_id = $1 and t.tenant_id = $2 and t.petition_id = m.petition_id
                         and t.other_tenant_id = l.other_tenant_id and t.status <> 'RETURNED'
                  where m.county_id = $1 and m.tenant_id = $2 and m.dispute_id = l.dispute_id
                    and (l.ground = 'COUNTY_JOINED' or m.petition_id <> $4 and t.id is not null))`,
    values: [tx.place.countyId, tx.place.tenantId, disputeId, petitionId, now],
  });

/** What stands on the time line now goes to the other offices of the dispute, if there are any: one job an act, so that none is lost in another that has just begun. */
export async function carryOn(tx: Tx, disputeId: string | null): Promise<void> {
  if (disputeId === null || (await linksOf(tx, disputeId)).length === 0) return;
  enqueue(tx, CARRY, { disputeId }, `${disputeId} ${uuid()}`);
}
