import { reasons, RuleViolation, type FieldName } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { OfficialEntity } from './official.entity';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Serving = Readonly<{ id: string; name: string }>;

/** Everybody named is of this tenant and still serves; a foreign key would not mind somebody who left. @throws RuleViolation INVALID */
export async function requireServing(
  tx: Tx,
  table: 'units' | 'officials',
  ids: readonly string[],
  field: FieldName,
): Promise<Serving[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  // what is no id is nobody's, and PostgreSQL would not say of which field
  if (!wanted.every((id) => ID.test(id))) throw new RuleViolation('INVALID', { field, reason: reasons.gone });
  const found = await tx.rows<Serving>(
    `select id, name from ${table} where county_id = $1 and tenant_id = $2 and id = any($3) and retired_at is null`,
    [tx.place.countyId, tx.place.tenantId, wanted],
  );
  if (found.length < wanted.length) throw new RuleViolation('INVALID', { field, reason: reasons.gone });
  return found;
}

/** Who may be given a post, a duty, a task or a case; locked where they must not leave meanwhile. @throws RuleViolation NOT_FOUND, INVALID */
export async function servingOfficial(
  tx: Tx,
  officialId: string,
  lock: 'for update' | '' = '',
): Promise<OfficialEntity> {
  const official = await tx.get(OfficialEntity, officialId, lock);
  if (official.retiredAt !== null)
    throw new RuleViolation('INVALID', {
      field: '人员',
      reason: { zh: '已离任，请先恢复或另选', en: 'they have left: bring them back or choose somebody else' },
    });
  return official;
}
