import { addDays } from '@huiyin/domain';
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

type Asked = Readonly<{ from: string; to: string; tenantId: string | null; today: string }>;

/** 七日内到期. */
const SOON_DAYS = 7;
type Found = Readonly<{ ofTenants: TenantTally[]; together: Tally[] }>;

/** Facets whose key begins with its month; of these, those of which a tenant's line tells the keys apart. */
const MONTHLY = `('channel', 'topic', 'answered', 'satisfaction', 'bounced', 'bounce_days')`;
const TOLD_APART = `('answered', 'satisfaction')`;

/**
 * The tallies added up in the database, twice over: for each tenant, whatever the month; and by month for all tenants
 * together, or the one asked for. A county has hundreds of thousands of tallies and answers with some thousand. Keys are
 * digits first, so they are compared byte by byte.
 */
export async function figuresIn(
  db: Database,
  scope: Scope,
  { from, to, tenantId, today }: Asked,
): Promise<Found> {
  const sql = new Sql(scope);
  // '~' lies behind every sign that follows a month
  const [first, last] = [sql.param(from, 'text'), sql.param(`${to}~`, 'text')];
  const [now, soon] = [sql.param(today, 'text'), sql.param(addDays(today, SOON_DAYS), 'text')];
  const one = sql.param(tenantId, 'uuid');
  const key = `(y.key collate "C")`;
  const rows = await db.read(scope, {
    text: `with standing as (
             select y.tenant_id, y.facet,
                    case when y.facet = 'status' then y.key when ${key} < ${now} then 'OVERDUE' else 'SOON' end as key,
                    sum(y.n) as n
               from tallies y
              where ${sql.here('y')} and y.n <> 0 and (y.facet = 'status' or y.facet = 'due' and ${key} <= ${soon})
              group by 1, 2, 3),
           monthly as (
             select y.tenant_id, y.facet, left(y.key, 7) as month, substr(y.key, 9) as key, y.n from tallies y
              where ${sql.here('y')} and y.n <> 0 and y.facet in ${MONTHLY} and ${key} >= ${first} and ${key} < ${last}),
           added as (
             select tenant_id, facet, key, null as month, n from standing
             union all
             select tenant_id, facet, case when facet in ${TOLD_APART} then key else '' end, null, sum(n)
               from monthly where facet <> 'topic' group by 1, 2, 3
             union all
             select null, facet, key, month, sum(n)
               from monthly where ${one} is null or tenant_id = ${one} group by facet, key, month)
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
