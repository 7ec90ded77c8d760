import {
  beijingDate,
  coverageGaps,
  COVERED_UNIT_KINDS,
  gapsFirst,
  type CoverageFacts,
  type CoveredUnitKind,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { heldSql } from '../db/held';
import { Sql } from '../reading/sql';
import type { UnitCoverage } from './information-officer.type';

/** A unit that should have an officer, and what there is today. */
export type CoveredUnit = CoverageFacts &
  Omit<UnitCoverage, 'gaps'> &
  Readonly<{ unitKind: CoveredUnitKind }>;

/** 覆盖情况 of one tenant, or of the county's active ones: gaps first. It shows posts, never who petitions. */
export async function informationCoverage(db: Database, scope: Scope, now: Date): Promise<UnitCoverage[]> {
  const units = await coveredUnits(db, scope, beijingDate(now));
  return gapsFirst(units.map((unit) => ({ ...unit, gaps: coverageGaps(unit) })));
}

/** Every unit that should have an officer, by tenant and name, as it stands on a day. */
export async function coveredUnits(db: Database, scope: Scope, day: string): Promise<CoveredUnit[]> {
  const sql = new Sql(scope);
  const of = (alias: string): string => `${sql.here(alias)} and ${alias}.tenant_id = u.tenant_id`;
  const rows = await db.read(scope, {
    text: `select json_build_object(
        'tenantId', t.id, 'tenantName', t.name, 'unitId', u.id, 'unitName', u.name, 'unitKind', u.kind,
        'informationOfficerId', o.id, 'version', o.version, 'officer', m.name, 'backup', b.name, 'fromOn', o.from_on,
        'trainedOn', (select max(h.held_on) from officer_trainings h where ${of('h')} and h.information_officer_id = o.id),
        'canSignIn', exists (select from accounts a where ${of('a')} and a.official_id = o.official_id
          and a.disabled_at is null and 'INFORMATION_OFFICER' = any(a.roles)))::text
      from units u join tenants t on ${of('t')} and t.status = 'ACTIVE'
      left join information_officers o on ${of('o')} and o.unit_id = u.id and ${heldSql('o', sql.param(day, 'date'))}
      left join officials m on ${of('m')} and m.id = o.official_id
      left join officials b on ${of('b')} and b.id = o.backup_id
      where ${sql.here('u')} and u.retired_at is null and u.kind = any(${sql.param([...COVERED_UNIT_KINDS], 'text[]')})
      order by t.code, u.name, u.id`,
    values: sql.values,
  });
  return rows.map(([text]) => JSON.parse(text as string) as CoveredUnit);
}
