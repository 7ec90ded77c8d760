import {
  beijingDate,
  isCovered,
  labelOf,
  readinessOf,
  type Language,
  type LeadershipPosition,
  type ReadinessFacts,
  type TenantKind,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { coveredUnits } from '../information-officers/information-coverage.service';
import { heldSql } from '../db/held';
import { inHandSql } from '../petitions/petition.sql';
import { Sql } from '../reading/sql';
import type { Readiness } from './readiness.type';

type Row = Omit<ReadinessFacts, 'villages' | 'uncovered'> &
  Readonly<{ tenantId: string; name: string; kind: TenantKind }>;

/** Of the units with an information officer, those that a tenant cannot be opened without. */
const VILLAGES: ReadonlySet<string> = new Set(['VILLAGE', 'COMMUNITY']);

/** 开通准备 of every tenant in the scope, by code; it counts offices' posts and papers, nobody's petitions. */
export async function readinessIn(
  db: Database,
  scope: Scope,
  now: Date,
  language: Language,
): Promise<Readiness[]> {
  const [rows, covered] = await Promise.all([
    factsIn(db, scope, beijingDate(now)),
    coveredUnits(db, scope, beijingDate(now)),
  ]);
  return rows.map(({ tenantId, name, kind, ...facts }) => {
    const villages = covered.filter((unit) => unit.tenantId === tenantId && VILLAGES.has(unit.unitKind));
    const uncovered = villages.filter((unit) => !isCovered(unit)).map(({ unitName }) => unitName);
    const points = readinessOf({ ...facts, villages: villages.length, uncovered }).map(
      ({ missing, ...verdict }) => ({
        ...verdict,
        missing: missing.map((part) => labelOf(part, language)),
      }),
    );
    return { tenantId, name, kind, open: points.filter(({ met }) => !met).length, points };
  });
}

async function factsIn(db: Database, scope: Scope, day: string): Promise<Row[]> {
  const sql = new Sql(scope);
  const today = sql.param(day, 'date');
  const of = (alias: string): string => `${sql.here(alias)} and ${alias}.tenant_id = t.tenant_id`;
  const holds = (position: LeadershipPosition): string =>
    `exists (select from leadership_posts p where ${of('p')} and p.group_id = g.id and p.position = '${position}'
       and p.voided_at is null and ${heldSql('p', today)})`;
  const holding = (table: string, who: string): string =>
    `exists (select from ${table} h where ${of('h')} and ${who})`;
  const leftInHand = `${holding('leadership_posts', `h.official_id = o.id and h.voided_at is null and h.until_on < ${today}`)}
    and not ${holding('leadership_posts', `h.official_id = o.id and h.voided_at is null and (h.until_on is null or h.until_on >= ${today})`)}
    and (${holding('petitions', `o.id in (h.owner_id, h.responsible_id, h.lead_id) and ${inHandSql('h')}`)}
      or ${holding('tasks', `h.owner_id = o.id and h.status = 'OPEN'`)}
      or ${holding('sponsorships', `h.official_id = o.id and h.status = 'RUNNING'`)}
      or ${holding('supervision_orders', 'h.official_id = o.id and h.ended_on is null')})`;
  const rows = await db.read(scope, {
    text: `select json_build_object(
        'tenantId', t.id, 'name', t.name, 'kind', t.kind, 'portalOpen', t.portal_opened_at is not null,
        'contact', json_build_object('address', c.address, 'receptionPlace', c.reception_place, 'phone', c.phone,
          'officeHours', c.office_hours, 'receptionDays', c.reception_days, 'privacyNotice', c.privacy_notice,
          'receiverId', (select o.id from officials o where ${of('o')} and o.id = c.receiver_id and o.retired_at is null)),
        'units', (select count(*) from units u where ${of('u')} and u.retired_at is null),
        'clerks', (select count(*) from accounts a where ${of('a')} and a.disabled_at is null and 'CLERK' = any(a.roles)),
        'groups', (select coalesce(json_agg(json_build_object('name', g.name, 'officePhone', g.office_phone,
            'head', ${holds('HEAD')}, 'director', ${holds('DIRECTOR')}) order by g.name), '[]')
          from leadership_groups g where ${of('g')} and g.founded_on <= ${today} and (g.ended_on is null or g.ended_on >= ${today})),
        'left', (select coalesce(json_agg(o.name order by o.name), '[]') from officials o where ${of('o')} and ${leftInHand}),
        'topics', (select count(*) from topics s where ${sql.inCounty('s')} and s.retired_at is null))::text
      from tenants t join public_contacts c on ${of('c')} where ${sql.here('t')} and t.status = 'ACTIVE' order by t.code`,
    values: sql.values,
  });
  return rows.map(([text]) => JSON.parse(text as string) as Row);
}
