import { v7 as uuid } from 'uuid';
import {
  divisionPrefix,
  divisionsWithin,
  MOST_SKIPPED_TOLD,
  requireOwnDivisions,
  type DivisionRow,
  type OwnDivisions,
  type SkippedDivision,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { requireCountyOffice } from '../tenants/county-office.service';
import { DivisionEntity } from './division.entity';

type Imported = Done & {
  audit: { added: number; renamed: number };
  extra: { skippedDivisions: readonly SkippedDivision[] };
};

/**
 * 导入区划: all or nothing, safe to repeat; a known code takes the name that the list has now. The county's office keeps them.
 *
 * @throws RuleViolation INVALID (elsewhere, or a row), REQUIRED, TOO_LARGE, FOREIGN_DIVISIONS
 */
export async function importDivisions(
  tx: Tx,
  rows: readonly DivisionRow[],
  countyCode: string,
): Promise<Imported> {
  await requireCountyOffice(tx, '区划');
  const own = await ownDivisions(tx);
  if (own !== null) requireOwnDivisions(rows, countyCode, own);
  const { divisions: list, skipped } = divisionsWithin(rows, countyCode);
  const known = new Map(
    (
      await tx.rows<{ code: string; name: string }>('select code, name from divisions where county_id = $1', [
        tx.place.countyId,
      ])
    ).map(({ code, name }) => [code, name]),
  );
  const fresh = list.filter(({ code }) => !known.has(code)).map((division) => ({ ...division, id: uuid() }));
  const renamed = list.filter(({ code, name }) => known.has(code) && known.get(code) !== name);
  for (let i = 0; i < fresh.length; i += 500) tx.insert(DivisionEntity, fresh.slice(i, i + 500));
  if (renamed.length > 0) {
    await tx.query(
      `update divisions d set name = n.name, version = d.version + 1 from unnest($3::text[], $4::text[]) n(code, name)
        where d.county_id = $1 and d.tenant_id = $2 and d.code = n.code`,
      [
        tx.place.countyId,
        tx.place.tenantId,
        renamed.map(({ code }) => code),
        renamed.map(({ name }) => name),
      ],
    );
  }
  return {
    id: tx.place.tenantId,
    audit: { added: fresh.length, renamed: renamed.length },
    extra: { skippedDivisions: skipped.slice(0, MOST_SKIPPED_TOLD) },
  };
}

/** What the county's code is by the list it has: the line that bears its name, else the first that came; null without a list. */
export async function ownDivisions(tx: Tx): Promise<OwnDivisions | null> {
  const own = await tx.first<{ code: string; listed: string | null; name: string }>(
    `select rpad(left(d.code, 6), 12, '0') as code, d.name as listed, c.name
       from divisions d join counties c on c.id = $1
      where d.county_id = $1 order by d.level = 'COUNTY' and d.name = c.name desc, d.created_at, d.code limit 1`,
    [tx.place.countyId],
  );
  return own && { prefix: divisionPrefix(own.code), listed: own.listed, name: own.name };
}
