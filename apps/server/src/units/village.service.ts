import { v7 as uuid } from 'uuid';
import { divisionLevel, divisionPrefix, RuleViolation, villagesToTakeOver } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { TenantEntity } from '../tenants/tenant.entity';
import { UnitEntity } from './unit.entity';

/** 带入村居: every village of the township's division as a unit; safe to repeat. @throws RuleViolation INVALID */
export async function takeOverVillages(tx: Tx): Promise<Done> {
  const here = [tx.place.countyId, tx.place.tenantId];
  const { divisionCode } = await tx.get(TenantEntity, tx.place.tenantId);
  if (divisionCode === null || divisionLevel(divisionCode) !== 'TOWNSHIP')
    throw new RuleViolation('INVALID', {
      field: '区划',
      reason: {
        zh: '本单位还没有选定乡镇区划，请县管理员在“单位”中选定',
        en: 'this office has no township division yet: have the county administrator choose it',
      },
    });
  const [divisions, units] = await Promise.all([
    tx.rows<{ code: string; name: string }>(
      `select code, name from divisions where county_id = $1 and level = 'VILLAGE' and starts_with(code, $2) order by code`,
      [tx.place.countyId, divisionPrefix(divisionCode)],
    ),
    tx.rows<Parameters<typeof villagesToTakeOver>[1][number]>(
      `select id, name, kind, code, division_code as "divisionCode", retired_at is not null as retired
         from units where county_id = $1 and tenant_id = $2 order by created_at, id for update`,
      here,
    ),
  ]);
  if (divisions.length === 0)
    throw new RuleViolation('INVALID', {
      field: '区划',
      reason: {
        zh: '区划表中没有本乡镇的村，请县管理员先导入',
        en: 'the divisions have no village of this township: have the county administrator import them',
      },
    });
  const { fresh, linked } = villagesToTakeOver(divisions, units);
  tx.insert(
    UnitEntity,
    fresh.map((unit) => ({ ...unit, id: uuid() })),
  );
  for (const { id, divisionCode: code } of linked) tx.update(UnitEntity, id, { divisionCode: code });
  return { id: tx.place.tenantId, audit: { added: fresh.length, linked: linked.length } };
}
