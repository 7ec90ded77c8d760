import { labelOf, type Language } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { CoSignerEntity } from '../group-matters/co-signer.entity';
import type { FollowedReading } from './followed.type';

type Row = { at: Date; data: { purpose: string; roles: string[]; unit: string } };

/**
 * Each look at who asks, the latest first: at the petitioner or a group's representatives, or at one co-signer. Nobody is told that another's
 * identity was looked at, as theirs was not (个人信息保护法第四十五条).
 */
export async function readingsOf(
  tx: Tx,
  petitionId: string,
  coSigner: Pick<CoSignerEntity, 'ordinal'> | null,
  language: Language,
): Promise<FollowedReading[]> {
  const rows = await tx.rows<Row>(
    `select at, data from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'IDENTITY_READ'
        and data ->> 'coSigner' is not distinct from $4 order by seq desc`,
    [tx.place.countyId, tx.place.tenantId, petitionId, coSigner?.ordinal.toString() ?? null],
  );
  return rows.map(({ at, data: { purpose, roles, unit } }) => ({
    at,
    unit,
    role: roles.map((role) => labelOf(role, language)).join(language === 'zh' ? '、' : ', '),
    purpose: labelOf(purpose, language),
  }));
}
