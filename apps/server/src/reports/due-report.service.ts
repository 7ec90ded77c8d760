import {
  addDays,
  beijingDate,
  countReports,
  MISSING_LISTED_DAYS,
  owedReports,
  owedToCounty,
  reportsFor,
  type Obligation,
  type Owed,
  type ReportCount,
  type ReportingUnit,
  type TenantKind,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import type { DueReport } from './due-report.type';

type Unit = ReportingUnit & Readonly<{ unitName: string; officer: string }>;
type Tenant = Readonly<{
  tenantId: string;
  tenantName: string;
  kind: TenantKind;
  obligations: readonly (Obligation & Readonly<{ id: string; what: string }>)[];
  units: readonly Unit[];
  reports: readonly Readonly<{ obligationId: string; unitId: string | null; periodUntil: string }>[];
}>;

/** A report that is not there, and who is to be told. */
export type MissingReport = DueReport & Readonly<{ officialIds: readonly string[] }>;

/**
 * 应报未报 of one tenant, what is missing longest first; of a county, what it is owed (`owedToCounty`).
 *
 * @param mine the official whose units alone are wanted
 */
export async function dueReports(
  db: Database,
  scope: Scope,
  now: Date,
  mine?: string | null,
): Promise<MissingReport[]> {
  const today = beijingDate(now);
  const tenants = await factsIn(db, scope, addDays(today, -MISSING_LISTED_DAYS));
  const rows = tenants.flatMap((tenant) =>
    tenant.obligations.flatMap((obligation) => {
      const there = tenant.reports.filter(({ obligationId }) => obligationId === obligation.id);
      return owedReports(obligation, tenant.units, there, today)
        .filter(({ unit }) => mine === undefined || (unit !== null && reportsFor(unit, mine, today)))
        .map((owed) => rowOf(tenant, obligation, owed));
    }),
  );
  return rows.toSorted((a, b) => b.daysLate - a.daysLate);
}

/** How many reports fell due, and are missing, by tenant. */
export async function reportCounts(db: Database, scope: Scope, now: Date): Promise<Map<string, ReportCount>> {
  const today = beijingDate(now);
  const tenants = await factsIn(db, scope, addDays(today, -MISSING_LISTED_DAYS));
  return new Map(
    tenants.map(({ tenantId, obligations, units, reports }) => {
      const counts = obligations.map((obligation) => {
        const there = reports.filter(({ obligationId }) => obligationId === obligation.id);
        return countReports(obligation, units, there, today);
      });
      const sum = (of: keyof ReportCount): number => counts.reduce((total, count) => total + count[of], 0);
      return [tenantId, { due: sum('due'), missing: sum('missing') }];
    }),
  );
}

const rowOf = (
  { tenantId, tenantName }: Tenant,
  { id, what, rhythm, scope }: Tenant['obligations'][number],
  { period, state, daysLate, unit }: Owed<Unit>,
): MissingReport => ({
  tenantId,
  tenantName,
  obligationId: id,
  what,
  rhythm,
  scope,
  unitId: unit?.unitId ?? null,
  unitName: unit?.unitName ?? null,
  officer: unit?.officer ?? null,
  periodFrom: period.from,
  periodUntil: period.until,
  state,
  daysLate,
  officialIds: [unit?.officialId, unit?.backupId].filter((one) => one !== null && one !== undefined),
});

async function factsIn(db: Database, scope: Scope, since: string): Promise<Tenant[]> {
  const sql = new Sql(scope);
  const from = sql.param(since, 'date');
  const of = (alias: string): string => `${sql.here(alias)} and ${alias}.tenant_id = t.tenant_id`;
  const list = (rows: string, object: string): string =>
    `(select coalesce(json_agg(json_build_object(${object})), '[]') from ${rows})`;
  // of what the county is not owed, who owes it is not read either
  const ofWhole = scope.tenantId === null ? `and t.kind = 'COUNTY_OFFICE'` : '';
  const units = list(
    `information_officers o join units u on ${of('u')} and u.id = o.unit_id and u.retired_at is null
             join officials m on ${of('m')} and m.id = o.official_id
            where ${of('o')} ${ofWhole} and (o.until_on is null or o.until_on >= ${from})`,
    `'unitId', u.id, 'unitName', u.name, 'officer', m.name, 'officialId', o.official_id, 'backupId', o.backup_id,
           'fromOn', o.from_on, 'untilOn', o.until_on`,
  );
  const rows = await db.read(scope, {
    text: `select json_build_object('tenantId', t.id, 'tenantName', t.name, 'kind', t.kind, 'units', ${units},
        'obligations', ${list(
          `report_obligations b where ${of('b')} and (b.until_on is null or b.until_on >= ${from})`,
          `'id', b.id, 'what', b.what, 'rhythm', b.rhythm, 'scope', b.scope, 'fromOn', b.from_on, 'untilOn', b.until_on`,
        )},
        'reports', ${list(
          `reports r where ${of('r')} and r.period_until >= ${from}`,
          `'obligationId', r.obligation_id, 'unitId', r.unit_id, 'periodUntil', r.period_until`,
        )})::text
      from tenants t where ${sql.here('t')} and t.status = 'ACTIVE' order by t.code`,
    values: sql.values,
  });
  const tenants = rows.map(([text]) => JSON.parse(text as string) as Tenant);
  if (scope.tenantId !== null) return tenants;
  return tenants.map((tenant) => ({
    ...tenant,
    obligations: tenant.obligations.filter((obligation) => owedToCounty(tenant.kind, obligation.scope)),
  }));
}
