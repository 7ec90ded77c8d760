import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';

/** So many matters under a key of a facet, in a month where the facet has one; a subject's or a unit's name beside it. */
export type Tally = Readonly<{
  facet: string;
  key: string;
  month: string;
  n: number;
  ofId: string | null;
  name: string | null;
}>;
export type TenantTally = Readonly<{ tenantId: string; facet: string; key: string; n: number }>;

/** Only such a key is an id, and a condition beside it would not keep the others from being read as one. */
const idWhere = (facet: string): string =>
  `case when a.facet = ${facet} and a.tenant_id is null then nullif(a.key, '')::uuid end`;

type Asked = Readonly<{ from: string; to: string; tenantId: string | null }>;
type Found = Readonly<{ ofTenants: TenantTally[]; together: Tally[] }>;

/** Facets whose key says no month. */
const STANDING = `('status', 'due')`;
/** Facets of which a tenant's line tells the keys apart. */
const TOLD_APART = `('status', 'due', 'answered', 'satisfaction')`;

/**
 * The tallies added up in the database, twice over: for each tenant, whatever the month; and by month for all tenants
 * together, or the one asked for. A county has hundreds of thousands of tallies and answers with some thousand.
 */
export async function figuresIn(db: Database, scope: Scope, { from, to, tenantId }: Asked): Promise<Found> {
  const sql = new Sql(scope);
  const [first, last, one] = [sql.param(from, 'text'), sql.param(to, 'text'), sql.param(tenantId, 'uuid')];
  const rows = await db.read(scope, {
    text: `with counted as (
             select y.tenant_id, y.facet, y.n,
                    case when y.facet in ${STANDING} then '' else left(y.key, 7) end as month,
                    case y.facet when 'status' then y.key
                      when 'due' then case when y.key < current_date::text then 'OVERDUE' else 'SOON' end
                      else substr(y.key, 9) end as key
               from tallies y
              where ${sql.here('y')} and y.n <> 0
                and (y.facet = 'status' or (y.facet = 'due' and y.key <= (current_date + 7)::text)
                  or (y.facet in ('channel', 'topic', 'answered', 'satisfaction', 'bounced', 'bounce_days')
                    and left(y.key, 7) between ${first} and ${last}))),
           added as (
             select tenant_id, facet, key, null as month, sum(n) as n
               from (select tenant_id, facet, case when facet in ${TOLD_APART} then key else '' end as key, n
                       from counted where facet <> 'topic') own
              group by tenant_id, facet, key
             union all
             select null, facet, key, month, sum(n) from counted
              where facet not in ${STANDING} and (${one} is null or tenant_id = ${one})
              group by facet, key, month)
           select a.tenant_id, a.facet, a.key, a.month, a.n, r.id, coalesce(r.name, u.name)
             from added a
             left join topics t on ${sql.inCounty('t')} and t.id = ${idWhere("'topic'")}
             left join topics r on ${sql.inCounty('r')} and r.path = split_part(t.path, '/', 1)
             left join units u on ${sql.here('u')} and u.id = ${idWhere("'bounced'")}`,
    values: sql.values,
  });
  const found: { ofTenants: TenantTally[]; together: Tally[] } = { ofTenants: [], together: [] };
  for (const [tenant, facet, key, month, n, ofId, name] of rows) {
    const tally = { facet: facet as string, key: key as string, n: Number(n) };
    if (tenant !== null) found.ofTenants.push({ ...tally, tenantId: tenant as string });
    else
      found.together.push({
        ...tally,
        month: month as string,
        ofId: ofId as string | null,
        name: name as string | null,
      });
  }
  return found;
}
