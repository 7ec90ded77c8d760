import { labelOf, type Language } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { FollowedReading } from './followed.type';

type Row = { at: Date; data: { purpose: string; roles: string[]; unit: string } };

/** Each look at who the petitioner is, the latest first. */
export async function readingsOf(tx: Tx, petitionId: string, language: Language): Promise<FollowedReading[]> {
  const rows = await tx.rows<Row>(
    `select at, data from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'IDENTITY_READ' order by seq desc`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map(({ at, data: { purpose, roles, unit } }) => ({
    at,
    unit,
    role: roles.map((role) => labelOf(role, language)).join(language === 'zh' ? '、' : ', '),
    purpose: labelOf(purpose, language),
  }));
}
