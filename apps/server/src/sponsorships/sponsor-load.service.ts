import { beijingDate, LEADING_POSITIONS } from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import type { SponsorLoad } from './sponsorship.type';

/** How the cases of the place are spread over its leaders, by name: everybody who has one, and who leads in a group today. */
export function sponsorLoad(tx: Tx, now: Date): Promise<SponsorLoad[]> {
  return tx.rows<SponsorLoad>(
    `select o.id as "officialId", o.name, o.post,
            count(s.id)::integer as running, (count(s.id) filter (where s.until_on < $3::date))::integer as overdue
       from officials o
       left join sponsorships s on s.county_id = $1 and s.tenant_id = $2 and s.official_id = o.id and s.status = 'RUNNING'
      where o.county_id = $1 and o.tenant_id = $2
        and (s.id is not null or exists (
          select from leadership_posts p
           where p.county_id = $1 and p.tenant_id = $2 and p.official_id = o.id and p.voided_at is null
             and p.position = any($4)
             and ${heldSql('p', '$3::date')}))
      group by o.id, o.name, o.post order by o.name, o.id`,
    [tx.place.countyId, tx.place.tenantId, beijingDate(now), LEADING_POSITIONS],
  );
}
