import {
  LEAST_UNREGISTERED,
  LEAST_ZERO_REPORTS,
  RuleViolation,
  SUPPRESSION_DEFINITIONS,
  SUPPRESSION_SIGNALS,
  type Language,
  type SuppressionSignal,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import { isHere } from './channel-parity.service';
import type { OverviewArguments } from './overview.inputs';
import { periodOf } from './period.service';
import { lastMomentIn, type Found, type Months } from './suppression-batches.service';
import type { SuppressionCheck } from './suppression.type';

/**
 * 压件、瞒报信号 of the tenants in the scope, by month. What accuses somebody is in none of them, nor is what is withheld from
 * who asks; that a number is borne counts whoever may see the row.
 *
 * @throws RuleViolation INVALID for odd months, NOT_FOUND
 */
export async function suppressionIn(
  db: Database,
  scope: Scope,
  args: OverviewArguments,
  { now, language }: Readonly<{ now: Date; language: Language }>,
): Promise<SuppressionCheck[]> {
  const months = periodOf(args, now);
  if (args.tenantId && !(await isHere(db, scope, args.tenantId))) throw new RuleViolation('NOT_FOUND');
  const [names, ...found] = await Promise.all([
    namesIn(db, scope),
    ...SUPPRESSION_SIGNALS.map((signal) => SIGNALS[signal](db, scope, months)),
  ]);
  return SUPPRESSION_SIGNALS.map((signal, i) => {
    const { meaning, innocent, next, counts, against } = SUPPRESSION_DEFINITIONS[signal];
    return {
      signal,
      meaning: meaning[language],
      innocent: innocent[language],
      next: next[language],
      counts: counts[language],
      against: against[language],
      found: (found[i] ?? [])
        .filter(({ tenantId }) => !args.tenantId || tenantId === args.tenantId)
        .map(({ unitId = null, from = null, until = null, of = null, ...one }) => ({
          ...one,
          tenantName: names.get(one.tenantId) ?? '',
          unitId,
          unitName: unitId === null ? null : (names.get(unitId) ?? null),
          from,
          until,
          of,
        }))
        .toSorted(newestFirst),
    };
  });
}

type Finding = SuppressionCheck['found'][number];
const newestFirst = (a: Finding, b: Finding): number =>
  b.month.localeCompare(a.month) ||
  a.tenantName.localeCompare(b.tenantName, 'zh') ||
  (a.unitName ?? '').localeCompare(b.unitName ?? '', 'zh') ||
  (a.from ?? a.of ?? '').localeCompare(b.from ?? b.of ?? '');

/** Of tenants and their units, by id. */
async function namesIn(db: Database, scope: Scope): Promise<Map<string, string>> {
  const sql = new Sql(scope);
  const text = `select n.id, n.name from tenants n where ${sql.here('n')} union all select u.id, u.name from units u where ${sql.here('u')}`;
  const rows = await db.read(scope, { text, values: sql.values });
  return new Map(rows.map(([id, name]) => [id as string, name as string]));
}

type Look = (db: Database, scope: Scope, months: Months) => Promise<Found[]>;

/** A statement over the days of the months, whose rows are tenant, month, unit, count, counter-figure, first and last day, what of. */
const looked =
  (textOf: (sql: Sql, within: (at: string) => string) => string): Look =>
  async (db, scope, { from, to }) => {
    const sql = new Sql(scope);
    const [first, last] = [sql.param(`${from}-01`, 'date'), sql.param(`${to}-01`, 'date')];
    const text = textOf(sql, (at) => `${at} >= ${first} and ${at} < ${last} + interval '1 month'`);
    const rows = await db.read(scope, { text, values: sql.values });
    return rows.map(([tenantId, month, unitId, count, against, begin, end, of]) => ({
      tenantId: tenantId as string,
      month: month as string,
      unitId: unitId ?? null,
      count: Number(count),
      counterFigure: Number(against),
      from: begin ?? null,
      until: end ?? null,
      of: of ?? null,
    }));
  };

const SIGNALS: Readonly<Record<SuppressionSignal, Look>> = {
  NUMBER_MISSING: looked(
    (
      sql,
      within,
    ) => `select g.tenant_id, g.month, null, sum(g.last_serial - g.first_serial + 1), max(c.value), null, null,
        g.year || ': ' || string_agg(g.first_serial || case when g.last_serial > g.first_serial then '–' || g.last_serial else '' end,
          ', ' order by g.first_serial)
      from app.missing_numbers() g
      join counters c on ${sql.here('c')} and c.tenant_id = g.tenant_id and c.name = 'petition:' || g.year
     where ${within("(g.month || '-01')::date")}
     group by g.tenant_id, g.month, g.year`,
  ),
  NOT_REGISTERED: looked(
    (
      sql,
      within,
    ) => `select r.tenant_id, to_char(r.from_at, 'YYYY-MM'), null, count(*) filter (where r.petition_id is null),
             count(*) filter (where r.petition_id is not null)
        from receptions r
        left join petitions p on ${sql.here('p')} and p.tenant_id = r.tenant_id and p.id = r.petition_id
       where ${sql.here('r')} and ${within('r.from_at')} and (r.petition_id is null or not p.confidential)
       group by 1, 2
      having count(*) filter (where r.petition_id is null) >= ${LEAST_UNREGISTERED}
         and count(*) filter (where r.petition_id is null) > count(*) filter (where r.petition_id is not null)`,
  ),
  LAST_MOMENT: lastMomentIn,
  STAFF_DEVICE: looked(
    (
      sql,
      within,
    ) => `select r.tenant_id, to_char(r.rated_at, 'YYYY-MM'), p.unit_id, count(*) filter (where r.set_aside = 'STAFF_DEVICE'),
             count(*) filter (where r.set_aside is null)
        from ratings r
        join petitions p on ${sql.here('p')} and p.tenant_id = r.tenant_id and p.id = r.petition_id and not p.confidential
       where ${sql.here('r')} and ${within('r.rated_at')}
       group by 1, 2, 3 having bool_or(r.set_aside = 'STAFF_DEVICE')`,
  ),
  // a run of zero reports, each of the period after the one before; told in the month in which its last period ends
  NOTHING_REPORTED: looked(
    (
      sql,
      within,
    ) => `select z.tenant_id, to_char(z.until, 'YYYY-MM'), z.unit_id, z.n, m.n, z.since, z.until, o.what
        from (select s.tenant_id, s.obligation_id, s.unit_id, count(*) as n, min(s.period_from) as since, max(s.period_until) as until
                from (select j.*, count(*) filter (where j.follows is not true)
                               over (partition by j.tenant_id, j.obligation_id, j.unit_id order by j.period_until) as run
                        from (select r.tenant_id, r.obligation_id, r.unit_id, r.period_from, r.period_until, r.zero,
                                     r.zero and lag(r.zero) over w and lag(r.period_until) over w + 1 = r.period_from as follows
                                from reports r where ${sql.here('r')}
                              window w as (partition by r.tenant_id, r.obligation_id, r.unit_id order by r.period_until)) j) s
               where s.zero
               group by s.tenant_id, s.obligation_id, s.unit_id, s.run having count(*) >= ${LEAST_ZERO_REPORTS}) z
        join report_obligations o on ${sql.here('o')} and o.tenant_id = z.tenant_id and o.id = z.obligation_id
        join lateral (select count(*) as n from petitions p
               where ${sql.here('p')} and p.tenant_id = z.tenant_id and (z.unit_id is null or p.place_unit_id = z.unit_id)
                 and not p.confidential and p.status <> 'VOIDED' and p.origin <> 'IMPORT'
                 and p.registered_at >= z.since and p.registered_at < z.until + 1) m on m.n > 0
       where ${within('z.until')}`,
  ),
};
