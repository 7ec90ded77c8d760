import type { Tx } from '../db/tx';

/** Who answers for a petition in the office that has signed for it; the phone is that office's public one. */
export type Holder = Readonly<{ office: string; name: string; post: string; phone: string | null }>;

export function holderOf(tx: Tx, petitionId: string): Promise<Holder | null> {
  return tx.first<Holder>(
    `select other_name as office, holder_name as name, coalesce(holder_post, '') as post, holder_phone as phone
       from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT' and status = 'SIGNED' and holder_name is not null`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
}
