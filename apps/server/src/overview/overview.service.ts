import {
  beijingDate,
  CHANNELS,
  FIGURE_DEFINITIONS,
  FIGURES,
  OPEN_STATUSES,
  RuleViolation,
  SATISFIED_RATINGS,
  SINGLE_POSITIONS,
  type Channel,
  type Language,
  type TenantKind,
  type TenantStatus,
} from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import { reportCounts } from '../reports/due-report.service';
import { periodOf } from './period.service';
import { figuresIn, type Tally } from './tallies.service';
import type { OverviewArguments } from './overview.inputs';
import type { Overview } from './overview.type';

type Name = Readonly<{ id: string; name: string; kind: TenantKind; status: TenantStatus; vacancies: number }>;

/** The figures of all tenants in the scope, from the tallies alone. @throws RuleViolation INVALID for odd months, NOT_FOUND */
export async function overviewOf(
  db: Database,
  scope: Scope,
  args: OverviewArguments,
  { now, language }: Readonly<{ now: Date; language: Language }>,
): Promise<Overview> {
  const today = beijingDate(now);
  const { from, to, months } = periodOf(args, now);
  const [names, reports, figures] = await Promise.all([
    tenantsIn(db, scope, today),
    reportCounts(db, scope, now),
    figuresIn(db, scope, { from, to, tenantId: args.tenantId ?? null, today }),
  ]);
  if (args.tenantId && !names.some(({ id }) => id === args.tenantId)) throw new RuleViolation('NOT_FOUND');
  const byTenant = groupedBy(figures.ofTenants, ({ tenantId }) => tenantId);
  const byMonth = groupedBy(figures.together, ({ month }) => month);
  return {
    from,
    to,
    tenants: names
      .map((name) => ({
        ...tenantOverview(name, byTenant.get(name.id) ?? []),
        missingReports: reports.get(name.id)?.missing ?? 0,
        reportsDue: reports.get(name.id)?.due ?? 0,
      }))
      .sort(mostOverdueFirst),
    channels: CHANNELS.map((channel: Channel) => ({
      channel,
      count: sum(figures.together, 'channel', channel),
    })),
    topics: topicsOf(figures.together),
    months: months.map((month) => {
      const own = byMonth.get(month) ?? [];
      return {
        month,
        received: sum(own, 'channel'),
        answeredInTime: sum(own, 'answered', 'IN_TIME'),
        answeredLate: sum(own, 'answered', 'LATE'),
      };
    }),
    bounces: bouncesOf(figures.together),
    figures: FIGURES.map((figure) => {
      const { name, counts, counterFigure } = FIGURE_DEFINITIONS[figure];
      return { figure, name: name[language], definition: counts[language], counterFigure };
    }),
  };
}

function tenantOverview(
  { id, ...name }: Name,
  figures: readonly Counted[],
): Omit<Overview['tenants'][number], 'missingReports' | 'reportsDue'> {
  const satisfied = (whom: 'BODY' | 'ORGAN'): number =>
    SATISFIED_RATINGS.reduce((total, rating) => total + sum(figures, 'satisfaction', `${whom}:${rating}`), 0);
  return {
    tenantId: id,
    ...name,
    open: OPEN_STATUSES.reduce((total, open) => total + sum(figures, 'status', open), 0),
    dueSoon: sum(figures, 'due', 'SOON'),
    overdue: sum(figures, 'due', 'OVERDUE'),
    received: sum(figures, 'channel'),
    answered: sum(figures, 'answered'),
    answeredInTime: sum(figures, 'answered', 'IN_TIME'),
    // each rating speaks of both
    rated: sum(figures, 'satisfaction') / 2,
    bodySatisfied: satisfied('BODY'),
    organSatisfied: satisfied('ORGAN'),
    ratingsSetAside: sum(figures, 'ratings_set_aside'),
    settledHere: sum(figures, 'settled'),
    settledInVillage: sum(figures, 'settled', 'VILLAGE'),
    receptions: sum(figures, 'reception'),
    receptionsUnregistered: sum(figures, 'reception') - sum(figures, 'reception', 'MATTER_REGISTERED'),
    receptionRated: sum(figures, 'reception_rated'),
    receptionSatisfied: sum(figures, 'reception_rated', 'SATISFIED'),
    bounced: sum(figures, 'bounced'),
    bounceDays: sum(figures, 'bounce_days'),
  };
}

type Tenant = Overview['tenants'][number];

const mostOverdueFirst = (a: Tenant, b: Tenant): number =>
  b.overdue - a.overdue || a.name.localeCompare(b.name, 'zh');

function topicsOf(tallies: readonly Tally[]): Overview['topics'] {
  const topics = groupedBy(
    tallies.filter(({ facet }) => facet === 'topic'),
    ({ ofId }) => ofId,
  );
  return [...topics]
    .map(([topicId, own]) => ({ topicId, name: own[0]?.name ?? null, count: sum(own, 'topic') }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** By unit; those of the office itself, which objected to a transfer, without one. */
function bouncesOf(tallies: readonly Tally[]): Overview['bounces'] {
  const units = groupedBy(
    tallies.filter(({ facet }) => facet === 'bounced' || facet === 'bounce_days'),
    ({ key, tenant }) => `${tenant?.id ?? ''} ${key}`,
  );
  return [...units.values()]
    .map((own) => ({
      unitId: own[0]?.key || null,
      tenantId: own[0]?.tenant?.id ?? null,
      tenantName: own[0]?.tenant?.name ?? null,
      name: own.find(({ facet }) => facet === 'bounced')?.name ?? null,
      bounced: sum(own, 'bounced'),
      days: sum(own, 'bounce_days'),
    }))
    .filter(({ bounced }) => bounced > 0)
    .sort((a, b) => b.days - a.days || b.bounced - a.bounced);
}

type Counted = Pick<Tally, 'facet' | 'key' | 'n'>;

const sum = (tallies: readonly Counted[], facet: string, key?: string): number =>
  tallies.reduce(
    (total, tally) =>
      tally.facet === facet && (key === undefined || tally.key === key) ? total + tally.n : total,
    0,
  );

function groupedBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The tenants in the scope, and how many positions of head and director stand empty there on a day. */
async function tenantsIn(db: Database, scope: Scope, day: string): Promise<Name[]> {
  const sql = new Sql(scope);
  const [today, singles] = [sql.param(day, 'date'), sql.param([...SINGLE_POSITIONS], 'text[]')];
  const rows = await db.read(scope, {
    text: `select n.id, n.name, n.kind, n.status,
                  (select count(*) from leadership_groups g cross join unnest(${singles}) single
                    where ${sql.here('g')} and g.tenant_id = n.id
                      and g.founded_on <= ${today} and (g.ended_on is null or g.ended_on >= ${today})
                      and not exists (select from leadership_posts p
                        where ${sql.here('p')} and p.tenant_id = n.id and p.group_id = g.id and p.position = single
                          and p.voided_at is null and ${heldSql('p', today)}))
             from tenants n where ${sql.here('n')}`,
    values: sql.values,
  });
  return rows.map(
    ([id, name, kind, status, vacancies]) =>
      ({ id, name, kind, status, vacancies: Number(vacancies) }) as Name,
  );
}
