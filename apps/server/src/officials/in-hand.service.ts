import { FOLLOWED_MEDIATION, type InHand } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { inHandSql } from '../petitions/petition.sql';

/** What officials have in hand on a day or later, by name. */
export function inHandOf(
  tx: Tx,
  officialIds: readonly string[],
  day: string,
): Promise<(InHand & Readonly<{ name: string }>)[]> {
  return tx.rows<InHand & Readonly<{ name: string }>>(
    `select s.name,
            (select count(*)::integer from petitions p
              where p.county_id = $1 and p.tenant_id = $2 and s.id in (p.owner_id, p.responsible_id, p.lead_id)
                and ${inHandSql('p')}) as matters,
            (select count(*)::integer from tasks
              where county_id = $1 and tenant_id = $2 and owner_id = s.id and status = 'OPEN') as tasks,
            (select count(*)::integer from sponsorships
              where county_id = $1 and tenant_id = $2 and official_id = s.id and status = 'RUNNING') as cases,
            (select count(*)::integer from mediations
              where county_id = $1 and tenant_id = $2 and s.id in (keeper_id, lead_official_id) and status = any('{${FOLLOWED_MEDIATION.join()}}')) as mediations,
            (select count(*)::integer from supervision_orders
              where county_id = $1 and tenant_id = $2 and official_id = s.id and ended_on is null) as supervised,
            (select string_agg(distinct replace(g.name, ',', '，'), '、') from leadership_posts l
               join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = l.group_id
                and (g.ended_on is null or g.ended_on > $4)
              where l.county_id = $1 and l.tenant_id = $2 and l.official_id = s.id and l.voided_at is null
                and (l.until_on is null or l.until_on > $4)) as posts,
            (select count(*)::integer from public_contacts
              where county_id = $1 and tenant_id = $2 and receiver_id = s.id) as receiver,
            (select string_agg(distinct replace(u.name, ',', '，'), '、') from information_officers o
               join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = o.unit_id and u.retired_at is null
              where o.county_id = $1 and o.tenant_id = $2 and s.id in (o.official_id, o.backup_id)
                and (o.until_on is null or o.until_on >= $4)) as reporter,
            (select count(*)::integer from duties
              where county_id = $1 and tenant_id = $2 and official_id = s.id and cancelled_at is null and until_on >= $4) as duties
       from officials s where s.county_id = $1 and s.tenant_id = $2 and s.id = any($3::uuid[]) order by s.name, s.id`,
    [tx.place.countyId, tx.place.tenantId, officialIds, day],
  );
}
