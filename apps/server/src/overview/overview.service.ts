import {
  beijingDate,
  CHANNELS,
  OPEN_STATUSES,
  RuleViolation,
  type Channel,
  type TenantKind,
  type TenantStatus,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import type { OverviewArguments } from './overview.inputs';
import type { Overview } from './overview.type';

/** The longest period, in months. */
const LONGEST = 36;

/** One tally: how many matters of a tenant stand under a key of a facet, in a month where the facet has one. */
type Figure = Readonly<{ tenantId: string; facet: string; key: string; month: string; n: number }>;
type Name = Readonly<{ id: string; name: string; kind: TenantKind; status: TenantStatus }>;

/** The figures of all tenants in the scope, from the tallies alone. @throws RuleViolation INVALID for odd months, NOT_FOUND */
export async function overviewOf(
  db: Database,
  scope: Scope,
  args: OverviewArguments,
  now: Date,
): Promise<Overview> {
  const thisMonth = beijingDate(now).slice(0, 7);
  const from = monthOf(args.from ?? `${thisMonth.slice(0, 4)}-01`, 'from');
  const to = monthOf(args.to ?? thisMonth, 'to');
  const months = monthsBetween(from, to);
  const [names, figures] = await Promise.all([namesIn(db, scope), figuresIn(db, scope, from, to)]);
  if (args.tenantId && !names.some(({ id }) => id === args.tenantId)) throw new RuleViolation('NOT_FOUND');
  const byTenant = ofEachTenant(figures);
  const inPeriod = args.tenantId ? (byTenant.get(args.tenantId) ?? []) : figures;
  return {
    from,
    to,
    tenants: names.map((name) => tenantOverview(name, byTenant.get(name.id) ?? [])).sort(mostOverdueFirst),
    channels: CHANNELS.map((channel: Channel) => ({ channel, count: sum(inPeriod, 'channel', channel) })),
    topics: topicsOf(inPeriod),
    months: months.map((month) => {
      const own = inPeriod.filter((figure) => figure.month === month);
      return {
        month,
        received: sum(own, 'channel'),
        answeredInTime: sum(own, 'answered', 'IN_TIME'),
        answeredLate: sum(own, 'answered', 'LATE'),
      };
    }),
  };
}

function tenantOverview(
  { id, name, kind, status }: Name,
  figures: readonly Figure[],
): Overview['tenants'][number] {
  return {
    tenantId: id,
    name,
    kind,
    status,
    open: OPEN_STATUSES.reduce((total, open) => total + sum(figures, 'status', open), 0),
    dueSoon: sum(figures, 'due', 'SOON'),
    overdue: sum(figures, 'due', 'OVERDUE'),
    received: sum(figures, 'channel'),
    answered: sum(figures, 'answered'),
    answeredInTime: sum(figures, 'answered', 'IN_TIME'),
  };
}

/** Sorted once: a county has hundreds of tenants, and tens of thousands of figures. */
function ofEachTenant(figures: readonly Figure[]): ReadonlyMap<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = found.get(figure.tenantId);
    if (own) own.push(figure);
    else found.set(figure.tenantId, [figure]);
  }
  return found;
}

type Tenant = Overview['tenants'][number];

const mostOverdueFirst = (a: Tenant, b: Tenant): number =>
  b.overdue - a.overdue || a.name.localeCompare(b.name, 'zh');

function topicsOf(figures: readonly Figure[]): Overview['topics'] {
  const keys = new Set(figures.filter(({ facet }) => facet === 'topic').map(({ key }) => key));
  return [...keys]
    .map((key) => {
      const [topicId = '', name = ''] = key.split('|');
      return { topicId: topicId || null, name: name || null, count: sum(figures, 'topic', key) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

const sum = (figures: readonly Figure[], facet: string, key?: string): number =>
  figures.reduce(
    (total, figure) =>
      figure.facet === facet && (key === undefined || figure.key === key) ? total + figure.n : total,
    0,
  );

async function namesIn(db: Database, scope: Scope): Promise<Name[]> {
  const sql = new Sql(scope);
  const rows = await db.read(scope, {
    text: `select n.id, n.name, n.kind, n.status from tenants n where ${sql.here('n')}`,
    values: sql.values,
  });
  return rows.map(([id, name, kind, status]) => ({ id, name, kind, status }) as Name);
}

/** Days due are told as OVERDUE or SOON, subjects as the first level's id and name; what is neither is left out. */
async function figuresIn(db: Database, scope: Scope, from: string, to: string): Promise<Figure[]> {
  const sql = new Sql(scope);
  const [first, last] = [sql.param(from, 'text'), sql.param(to, 'text')];
  const rows = await db.read(scope, {
    text: `select y.tenant_id, y.facet,
                  case y.facet
                    when 'status' then y.key
                    when 'due' then case when y.key < current_date::text then 'OVERDUE' else 'SOON' end
                    when 'topic' then coalesce(r.id || '|' || r.name, '')
                    else substr(y.key, 9) end as key,
                  case when y.facet in ('channel', 'answered') then left(y.key, 7) else '' end as month,
                  sum(y.n)
             from tallies y
             left join topics t on ${sql.inCounty('t')} and t.id = case when y.facet = 'topic' then nullif(substr(y.key, 9), '')::uuid end
             left join topics r on ${sql.inCounty('r')} and r.path = split_part(t.path, '/', 1)
            where ${sql.here('y')} and y.n <> 0
              and (y.facet = 'status' or (y.facet = 'due' and y.key <= (current_date + 7)::text)
                or (y.facet in ('channel', 'topic', 'answered') and left(y.key, 7) between ${first} and ${last}))
            group by 1, 2, 3, 4`,
    values: sql.values,
  });
  return rows.map(
    ([tenantId, facet, key, month, n]) => ({ tenantId, facet, key, month, n: Number(n) }) as Figure,
  );
}

function monthOf(text: string, field: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new RuleViolation('INVALID', { field, reason: 'YYYY-MM' });
}

/** @throws RuleViolation INVALID when the last month is before the first, or too far from it */
function monthsBetween(from: string, to: string): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const count = index(to) - index(from) + 1;
  if (count < 1 || count > LONGEST)
    throw new RuleViolation('INVALID', { field: 'to', reason: `1–${LONGEST} 个月` });
  return Array.from({ length: count }, (_, i) => {
    const at = index(from) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
