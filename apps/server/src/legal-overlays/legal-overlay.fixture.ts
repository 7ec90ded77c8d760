import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, type LegalOverlay } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { LegalOverlayEntity } from './legal-overlay.entity';

/** Terms of a county, in force from tomorrow on: five workdays instead of fifteen days, and 45 instead of sixty. */
export const OWN_TERMS: LegalOverlay = {
  id: 'yx-2026',
  law: { zh: '岳西县信访事项办理期限规定', en: 'Yuexi County terms for petitions' },
  inForceFrom: addDays(beijingDate(new Date()), 1),
  division: '340828',
  verified: true,
  terms: [
    { kind: 'DISPOSE', length: 5, unit: 'WORKDAY', articles: [2] },
    { kind: 'CONCLUDE', length: 45, articles: [3] },
  ],
};

/** An edition that an office wrote: a draft, or one in force since it was. */
export async function aLegalOverlay(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  {
    enforced = false,
    inForceFrom = OWN_TERMS.inForceFrom,
    more = {},
  }: { enforced?: boolean; inForceFrom?: string; more?: Partial<LegalOverlay> } = {},
): Promise<string> {
  const id = uuid();
  const at = new Date();
  const overlay = { ...OWN_TERMS, inForceFrom, ...more };
  await db.write({ countyId, tenantId }, async (tx) => {
    const last = await tx.first<{ edition: number | null }>(
      'select max(edition) as edition from legal_overlays where county_id = $1 and code = $2',
      [countyId, overlay.id],
    );
    tx.insert(LegalOverlayEntity, {
      id,
      code: overlay.id,
      edition: (last?.edition ?? 0) + 1,
      law: `${code} 期限规定`,
      inForceFrom,
      level: overlay.level ?? 'COUNTY',
      body: JSON.stringify(overlay),
      writtenAt: at,
      writtenBy: code,
      ...(enforced ? { enforcedAt: at, enforcedBy: code } : {}),
    });
  });
  return id;
}
