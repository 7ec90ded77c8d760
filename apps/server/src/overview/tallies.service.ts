import { addDays, DUE_SOON_DAYS } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import { unseenIn, type Unseen } from './unseen.service';

/** So many matters under a key of a facet, in a month where the facet has one; a subject's or a unit's name beside it. */
export type Tally = Readonly<{
  facet: string;
  key: string;
  month: string;
  n: number;
  ofId: string | null;
  name: string | null;
  /** Whose unit it is. */
  tenant: Readonly<{ id: string; name: string }> | null;
}>;
export type TenantTally = Readonly<{ tenantId: string; facet: string; key: string; n: number }>;

/** Only such a key is an id, and a condition beside it would not keep the others from being read as one. */
const idWhere = (facet: string): string =>
  `case when a.facet = ${facet} and a.tenant_id is null then nullif(a.key, '')::uuid end`;

type Asked = Readonly<{ from: string; to: string; tenantId: string | null; today: string }>;

type Found = Readonly<{ ofTenants: readonly TenantTally[]; together: readonly Tally[] }>;

/** Facets whose key begins with its month; of these, those of which a tenant's line tells the keys apart. */
const TOLD_APART = ['answered', 'satisfaction', 'settled', 'reception', 'reception_rated'];
/** Facets whose key is a unit, or the office itself; each tenant has its own. */
const BY_UNIT = ['bounced', 'bounce_days'];
const MONTHLY = ['channel', 'topic', 'ratings_set_aside', ...TOLD_APART, ...BY_UNIT];

const listed = (facets: readonly string[]): string => `('${facets.join("', '")}')`;

/** As the index `tallies_by_key` has it. */
const KEY = `(y.key collate "C")`;

/**
 * The tallies added up in the database: for each tenant, whatever the month; and by month for all tenants together, or
 * the one asked for. A county has hundreds of thousands of tallies and answers with some thousand; what stands now and
 * what happened month by month are two statements, side by side. Keys are digits first, so they are compared byte by byte.
 */
export async function figuresIn(db: Database, scope: Scope, asked: Asked): Promise<Found> {
  const [standing, happened, unseen] = await Promise.all([
    standingIn(db, scope, asked),
    happenedIn(db, scope, asked),
    unseenIn(db, scope),
  ]);
  const all: Found = { ofTenants: [...standing, ...happened.ofTenants], together: happened.together };
  return unseen.reduce((found, one) => without(found, one, asked), all);
}

/** What the tallies hold of a matter that who asks is kept from is not in what they are told. */
function without(
  { ofTenants, together }: Found,
  unseen: Unseen,
  { from, to, tenantId, today }: Asked,
): Found {
  const { tenantId: whose, facet, key, n } = unseen;
  const less = <T extends { n: number }>(tallies: readonly T[], is: (one: T) => boolean): T[] =>
    tallies.map((one) => (is(one) ? { ...one, n: one.n - n } : one)).filter((one) => one.n !== 0);
  const ofTenant = (keyThere: string): TenantTally[] =>
    less(ofTenants, (one) => one.tenantId === whose && one.facet === facet && one.key === keyThere);
  if (facet === 'status') return { ofTenants: ofTenant(key), together };
  if (facet === 'due') {
    const state = key < today ? 'OVERDUE' : 'SOON';
    return key > addDays(today, DUE_SOON_DAYS)
      ? { ofTenants, together }
      : { ofTenants: ofTenant(state), together };
  }
  const [month, of] = [key.slice(0, 7), key.slice(8)];
  if (!MONTHLY.includes(facet) || month < from || month > to) return { ofTenants, together };
  const own = BY_UNIT.includes(facet) ? whose : null;
  const told = (one: Tally): boolean =>
    one.facet === facet && one.key === of && one.month === month && (one.tenant?.id ?? null) === own;
  return {
    ofTenants: facet === 'topic' ? ofTenants : ofTenant(TOLD_APART.includes(facet) ? of : ''),
    together: tenantId === null || tenantId === whose ? less(together, told) : together,
  };
}

async function standingIn(db: Database, scope: Scope, { today }: Asked): Promise<TenantTally[]> {
  const sql = new Sql(scope);
  const [now, soon] = [sql.param(today, 'text'), sql.param(addDays(today, DUE_SOON_DAYS), 'text')];
  const rows = await db.read(scope, {
    text: `select y.tenant_id, y.facet,
                  case when y.facet = 'status' then y.key when ${KEY} < ${now} then 'OVERDUE' else 'SOON' end, sum(y.n)
             from tallies y
            where ${sql.here('y')} and y.n <> 0 and (y.facet = 'status' or y.facet = 'due' and ${KEY} <= ${soon})
            group by 1, 2, 3`,
    values: sql.values,
  });
  return rows.map(([tenantId, facet, key, n]) => ({ tenantId, facet, key, n: Number(n) }) as TenantTally);
}

async function happenedIn(db: Database, scope: Scope, { from, to, tenantId }: Asked): Promise<Found> {
  const sql = new Sql(scope);
  // '~' lies behind every sign that follows a month
  const [first, last] = [sql.param(from, 'text'), sql.param(`${to}~`, 'text')];
  const one = sql.param(tenantId, 'uuid');
  const rows = await db.read(scope, {
    text: `with monthly as (
             select y.tenant_id, y.facet, left(y.key, 7) as month, substr(y.key, 9) as key, y.n from tallies y
              where ${sql.here('y')} and y.n <> 0 and y.facet in ${listed(MONTHLY)} and ${KEY} >= ${first} and ${KEY} < ${last}),
           added as (
             select tenant_id, facet, case when facet in ${listed(TOLD_APART)} then key else '' end as key, null as month, sum(n) as n,
                    null::uuid as of_tenant
               from monthly where facet <> 'topic' group by 1, 2, 3
             union all
             select null, facet, key, month, sum(n), case when facet in ${listed(BY_UNIT)} then tenant_id end
               from monthly where ${one} is null or tenant_id = ${one} group by facet, key, month, 6)
           select a.tenant_id, a.facet, a.key, a.month, a.n, r.id, coalesce(r.name, u.name), o.id, o.name
             from added a
             left join tenants o on ${sql.here('o')} and o.id = a.of_tenant
             left join topics t on ${sql.inCounty('t')} and t.id = ${idWhere("'topic'")}
             left join topics r on ${sql.inCounty('r')} and r.path = split_part(t.path, '/', 1)
             left join units u on ${sql.here('u')} and u.id = ${idWhere("'bounced'")}`,
    values: sql.values,
  });
  const found = { ofTenants: [] as TenantTally[], together: [] as Tally[] };
  for (const [tenant, facet, key, month, n, ofId, name, ownerId, ownerName] of rows) {
    const tally = { facet, key, n: Number(n) };
    if (tenant !== null) found.ofTenants.push({ ...tally, tenantId: tenant } as TenantTally);
    else {
      const owner = ownerId === null ? null : { id: ownerId, name: ownerName };
      found.together.push({ ...tally, month, ofId, name, tenant: owner } as Tally);
    }
  }
  return found;
}
