import type { LeadershipPosition } from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import { orderSql } from './leadership-group.reading';

/** A position of a group as everybody may read it; its last four are null in a group where nobody holds any. */
export type PublicLeader = Readonly<{
  group: string;
  officeName: string | null;
  officePhone: string | null;
  officeAddress: string | null;
  position: LeadershipPosition | null;
  name: string | null;
  post: string | null;
  duty: string | null;
}>;

/** 公开的领导小组: who leads on that day, in order, and how the office is reached. No ids, no official's own phone. */
export function publicLeadership(tx: Tx, day: string): Promise<PublicLeader[]> {
  return tx.rows<PublicLeader>(
    `select g.name as "group", g.office_name as "officeName", g.office_phone as "officePhone",
            g.office_address as "officeAddress", p.position, o.name, o.post, p.duty
       from leadership_groups g
       left join leadership_posts p on p.county_id = $1 and p.tenant_id = $2 and p.group_id = g.id
            and p.voided_at is null and ${heldSql('p', '$3::date')}
       left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.official_id
      where g.county_id = $1 and g.tenant_id = $2 and daterange(g.founded_on, g.ended_on, '[]') @> $3::date
      order by g.name, g.id, ${orderSql('p')}, p.from_on, p.id`,
    [tx.place.countyId, tx.place.tenantId, day],
  );
}
