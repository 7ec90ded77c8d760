import { v7 as uuid } from 'uuid';
import { isGiven, optionalText, requiredText, requireVillageDivision, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { openSql } from '../petitions/petition.sql';
import { requireDivision } from '../tenants/tenant-division.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { UnitEntity } from './unit.entity';
import type { CreateUnitInput, RetireUnitInput, UpdateUnitInput } from './unit.inputs';

const NAME_LENGTH = 100;
const CODE_LENGTH = 20;

/** 新增. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (code, name), NOT_FOUND (parent) */
export async function createUnit(tx: Tx, input: CreateUnitInput): Promise<Done> {
  const id = uuid();
  const name = requiredText(input.name, '名称', NAME_LENGTH);
  const divisionCode = input.divisionCode ? await requireDivision(tx, input.divisionCode) : null;
  requireVillageDivision(input.kind, divisionCode);
  await requireOwnName(tx, name, input.parentId ?? null);
  tx.insert(UnitEntity, {
    id,
    name,
    divisionCode,
    kind: input.kind,
    code: optionalText(input.code, '代码', CODE_LENGTH),
    parentId: input.parentId ?? null,
  });
  return { id, audit: { name } };
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID (a unit above itself), DUPLICATE (code, name) */
export async function updateUnit(tx: Tx, input: UpdateUnitInput): Promise<Done> {
  const unit = await tx.edit(UnitEntity, input.id, input.version);
  const patch = {
    ...(isGiven(input.name) ? { name: requiredText(input.name, '名称', NAME_LENGTH) } : {}),
    ...(input.kind ? { kind: input.kind } : {}),
    ...(input.code !== undefined ? { code: optionalText(input.code, '代码', CODE_LENGTH) } : {}),
    ...(input.parentId !== undefined ? { parentId: input.parentId } : {}),
    ...(input.divisionCode !== undefined
      ? { divisionCode: input.divisionCode ? await requireDivision(tx, input.divisionCode) : null }
      : {}),
  };
  requireVillageDivision(
    patch.kind ?? unit.kind,
    patch.divisionCode === undefined ? unit.divisionCode : patch.divisionCode,
  );
  const { name = unit.name, parentId = unit.parentId } = patch;
  if (name !== unit.name || parentId !== unit.parentId) await requireOwnName(tx, name, parentId, unit.id);
  if (patch.parentId) await requireOutside(tx, unit.id, patch.parentId);
  tx.update(UnitEntity, unit.id, patch);
  return { id: unit.id, audit: { changed: Object.keys(patch) } };
}

/** 停用. @throws RuleViolation WRONG_STATE, IN_USE while petitions are open there, rules name it or it is a group's office */
export async function retireUnit(tx: Tx, input: RetireUnitInput): Promise<Done> {
  const unit = await tx.edit(UnitEntity, input.id, input.version);
  if (unit.retiredAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  const use = await tx.first<{ open: number; rules: number; groups: string | null }>(
    `select (select count(*)::integer from petitions p
              where county_id = $1 and tenant_id = $2 and unit_id = $3 and ${openSql('p')}) as open,
            (select count(*)::integer from competence_rules
              where county_id = $1 and tenant_id = $2 and $3 in (unit_id, place_unit_id) and retired_at is null) as rules,
            (select string_agg(name, '、') from leadership_groups
              where county_id = $1 and tenant_id = $2 and office_unit_id = $3
                and (ended_on is null or ended_on >= current_date)) as groups`,
    [tx.place.countyId, tx.place.tenantId, unit.id],
  );
  if (use && use.open > 0)
    throw new RuleViolation('IN_USE', {
      by: { zh: `${use.open} 件未办结事项`, en: `${use.open} open matters` },
    });
  if (use && use.rules > 0)
    throw new RuleViolation('IN_USE', {
      by: { zh: `${use.rules} 条职责规则`, en: `${use.rules} competence rules` },
    });
  if (use?.groups)
    throw new RuleViolation('IN_USE', {
      by: {
        zh: `${use.groups}，请先为它选定另一个部门作办公室`,
        en: `${use.groups} (name another unit as its office first)`,
      },
    });
  tx.update(UnitEntity, unit.id, { retiredAt: new Date() });
  return { id: unit.id, audit: { name: unit.name } };
}

/**
 * Beside each other no two units are called alike, or nobody knows which is meant; below different ones they may be. Lists that
 * are imported tell theirs apart by code. The tenant is locked, lest two of a name come at once.
 */
async function requireOwnName(
  tx: Tx,
  name: string,
  parentId: string | null,
  itself: string | null = null,
): Promise<void> {
  await tx.get(TenantEntity, tx.place.tenantId, 'for update');
  const same = await tx.first(
    `select 1 from units where county_id = $1 and tenant_id = $2 and name = $3 and parent_id is not distinct from $4::uuid
        and retired_at is null and id is distinct from $5::uuid`,
    [tx.place.countyId, tx.place.tenantId, name, parentId, itself],
  );
  if (same)
    throw new RuleViolation('DUPLICATE', {
      field: { zh: `叫“${name}”的部门或村居`, en: `a unit called “${name}”` },
    });
}

/**
 * A tree has no circles: the new parent must not hang below the unit itself. Each unit above is locked, or two moves at
 * once could close a circle that neither sees.
 */
async function requireOutside(tx: Tx, unitId: string, parentId: string): Promise<void> {
  for (let above: string | null = parentId; above !== null; ) {
    if (above === unitId)
      throw new RuleViolation('INVALID', {
        field: '上级',
        reason: { zh: '不能放在自己的下级', en: 'a unit cannot stand below itself' },
      });
    above = (await tx.get(UnitEntity, above, 'for update')).parentId;
  }
}
