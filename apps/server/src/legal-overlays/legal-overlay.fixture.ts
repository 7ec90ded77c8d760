import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  editionAfter,
  PROFILES,
  type LaidRule,
  type LegalOverlay,
  type LegalTerm,
  type NationalEdition,
} from '@huiyin/domain';
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

/** An invented 信访法 that follows 信访工作条例 from tomorrow on: ten days instead of fifteen, 75 instead of sixty, all of it cited anew. */
export const NEXT_LAW: NationalEdition = nextLaw();

function nextLaw(): NationalEdition {
  const known = PROFILES['cn-2022'];
  const edition = editionAfter(known, {
    id: 'cn-2027',
    document: { zh: '主席令第九十号', en: 'Order of the President No. 90' },
    inForceFrom: OWN_TERMS.inForceFrom,
  });
  const set: Readonly<Record<string, Partial<LegalTerm>>> = {
    DISPOSE: { length: 10, articles: [41] },
    CONCLUDE: { length: 75, articles: [52] },
    REVIEW_REQUEST: { length: 45, articles: [61] },
  };
  const teachers = { length: 20, articles: [55], law: { zh: '新教师法', en: 'New Teachers Law' } };
  const notices = Object.keys(known.provisions.notices).map((kind, i) => [kind, [70 + i]]);
  return {
    ...edition,
    verified: true,
    law: { zh: '信访法', en: 'Petition Law' },
    provisions: {
      ...known.provisions,
      notices: Object.fromEntries(notices) as NationalEdition['provisions']['notices'],
      ways: { ...known.provisions.ways, '31(2)': [{ article: 91, item: 2 }] },
      supervision: { STALLED: { article: 94, paragraph: 1 } },
      liability: { HANDLING_STALLED: { article: 95, item: 2 } },
    },
    terms: known.terms.map((term) => ({
      ...term,
      ...(term.tracks?.includes('TEACHER_APPEAL') ? teachers : {}),
      ...((term.tracks ?? ['31(6)']).includes('31(6)') ? set[term.kind] : {}),
    })),
  };
}

/** An edition that an office wrote: a draft, or one in force since it was. */
export const aLegalOverlay = (
  world: World,
  office: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  {
    enforced = false,
    inForceFrom = OWN_TERMS.inForceFrom,
    more = {},
  }: { enforced?: boolean; inForceFrom?: string; more?: Partial<LegalOverlay> } = {},
): Promise<string> => aRule(world, office, { ...OWN_TERMS, inForceFrom, ...more }, enforced);

/** The same of any rule. */
export async function aRule(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  rule: LaidRule,
  enforced: boolean,
): Promise<string> {
  const id = uuid();
  const at = new Date();
  await db.write({ countyId, tenantId }, async (tx) => {
    const last = await tx.first<{ edition: number | null }>(
      'select max(edition) as edition from legal_overlays where county_id = $1 and code = $2',
      [countyId, rule.id],
    );
    tx.insert(LegalOverlayEntity, {
      id,
      code: rule.id,
      edition: (last?.edition ?? 0) + 1,
      law: `${code} 期限规定`,
      inForceFrom: rule.inForceFrom,
      level: rule.level ?? 'COUNTY',
      body: JSON.stringify(rule),
      writtenAt: at,
      writtenBy: code,
      ...(enforced ? { enforcedAt: at, enforcedBy: code } : {}),
    });
  });
  return id;
}
