import {
  chineseDate,
  englishDate,
  isGiven,
  type Language,
  OVERLAYS,
  overlaysOf,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { ownDivisions } from '../divisions/division.service';
import type { Context, SignedIn } from '../graphql/context';
import { TenantEntity } from './tenant.entity';

/** The regulation of the county's province that somebody chose, or the county's own terms in force, or none. @throws RuleViolation INVALID */
export async function requireOverlay(tx: Tx, chosen: string | null): Promise<string | null> {
  if (!chosen) return null;
  const here = overlaysOf((await ownDivisions(tx))?.prefix ?? null);
  if (here.some(({ id }) => id === chosen)) return chosen;
  const written = await tx.rows<{ code: string; law: string; inForceFrom: string; enforced: boolean }>(
    `select distinct on (code) code, law, in_force_from::text as "inForceFrom", enforced_at is not null as enforced
       from legal_overlays where county_id = $1 and level <> 'NATIONAL'
      order by code, enforced_at is not null desc, edition desc`,
    [tx.place.countyId],
  );
  const own = written.filter(({ enforced }) => enforced);
  if (own.some(({ code }) => code === chosen)) return chosen;
  const draft = written.find(({ code }) => code === chosen);
  if (draft)
    throw new RuleViolation('INVALID', {
      field: '省级信访条例',
      reason: {
        zh: `${chosen}（${draft.law}）还是草稿，写明${chineseDate(draft.inForceFrom)}起施行：请先在“本县期限规定”里施行，再选用`,
        en: `${chosen} (${draft.law}) is a draft that is to be in force from ${englishDate(draft.inForceFrom)}: put it in force first, then choose it`,
      },
    });
  const known = (language: Language): string[] => [
    ...here.map(({ id, law }) => `${id} (${law[language]})`),
    ...own.map(({ code, law }) => `${code} (${law})`),
  ];
  const elsewhere = OVERLAYS.find(({ id }) => id === chosen)?.law;
  throw new RuleViolation('INVALID', {
    field: '省级信访条例',
    reason: {
      zh: `${elsewhere ? `${elsewhere.zh}只在该省（市）施行，本县不在其内；` : ''}${known('zh').length > 0 ? `可选：${known('zh').join('、')}，或者不选` : '可以不选（只按国家规定），或者先录入并施行本省的条例、本县期限规定，再选用'}`,
      en: `${elsewhere ? `the ${elsewhere.en} hold in their province alone, and this county lies elsewhere; ` : ''}${known('en').length > 0 ? `one of ${known('en').join(', ')}, or none` : 'choose none (the nation’s law alone), or enter your province’s regulation or the county’s terms, put them in force, and choose these'}`,
    },
  });
}

/** What a tenant is opened with: what was chosen for it, or what its county's office follows. */
export async function overlayToOpenWith(
  { actor, db }: Context,
  chosen: string | null | undefined,
): Promise<string | null> {
  const { home } = actor as SignedIn;
  return db.inside(home, async (tx) =>
    isGiven(chosen) ? requireOverlay(tx, chosen) : (await tx.get(TenantEntity, home.tenantId)).overlay,
  );
}
