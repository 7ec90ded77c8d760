import { requireImpartial, type Involved } from '@huiyin/domain';
import { lawOf, legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { TenantEntity } from '../tenants/tenant.entity';
import type { ReviewEntity } from './review.entity';

/**
 * 回避 of a panel: those who handled the matter, answered it, were recused from it, or gave the opinion of its first review. Who they are is
 * looked up where the answer was given, and only whoever the body itself has named is told of.
 *
 * @throws RuleViolation INVALID
 */
export async function requireImpartialPanel(
  tx: Tx,
  { id, side, otherTenantId, profile }: ReviewEntity,
  panel: readonly string[],
): Promise<void> {
  const { countyId } = tx.place;
  const there = side === 'REVIEWING' ? otherTenantId : null;
  const involved =
    there === null
      ? await involvedIn(tx, id)
      : await tx.elsewhere({ countyId, tenantId: there }, (office) => involvedIn(office, id));
  requireImpartial(panel, involved, await lawOf(() => legalRulesOf(tx), profile));
}

/** In the office whose answer is reviewed, which has the petition and its earlier reviews. */
async function involvedIn(tx: Tx, reviewId: string): Promise<Involved[]> {
  const { name } = await tx.get(TenantEntity, tx.place.tenantId);
  return tx.rows<Involved>(
    `with matter as (select p.id, p.responsible_id, p.lead_id, r.tier from reviews r
         join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = r.petition_id
        where r.county_id = $1 and r.tenant_id = $2 and r.id = $3)
     select e.actor_name as name, $4::text as office, 'ANSWERED' as part from matter m
       join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = m.id and e.kind = 'ANSWERED'
        and e.actor_id is not null
     union all
     select o.name, $4, 'HANDLED' from matter m
       join officials o on o.county_id = $1 and o.tenant_id = $2 and (o.id in (m.responsible_id, m.lead_id) or o.id in
        (select owner_id from petition_events where county_id = $1 and tenant_id = $2 and petition_id = m.id))
     union all
     select o.name, $4, 'RECUSED' from matter m
       join recusals c on c.county_id = $1 and c.tenant_id = $2 and c.petition_id = m.id and c.status = 'RECUSAL_GRANTED'
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = c.official_id
     union all
     select s.by_name, s.by_office, 'REVIEWED_BEFORE' from matter m
       join reviews r on r.county_id = $1 and r.tenant_id = $2 and r.petition_id = m.id and r.tier = 'REVIEW'
        and m.tier = 'RE_REVIEW' and r.other_tenant_id is not null
       join review_steps s on s.county_id = $1 and s.tenant_id = $2 and s.review_id = r.id and s.kind = 'DECIDED'`,
    [tx.place.countyId, tx.place.tenantId, reviewId, name],
  );
}
