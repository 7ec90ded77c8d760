import { isGiven, OVERLAYS, RuleViolation, type Language } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import { TenantEntity } from './tenant.entity';

/** A province's regulation that somebody chose, or the county's own terms in force, or none. @throws RuleViolation INVALID */
export async function requireOverlay(tx: Tx, chosen: string | null): Promise<string | null> {
  if (!chosen || OVERLAYS.some(({ id }) => id === chosen)) return chosen || null;
  const own = await tx.rows<{ code: string; law: string }>(
    `select distinct on (code) code, law from legal_overlays
      where county_id = $1 and level <> 'NATIONAL' and enforced_at is not null order by code, edition desc`,
    [tx.place.countyId],
  );
  if (own.some(({ code }) => code === chosen)) return chosen;
  const known = (language: Language): string[] => [
    ...OVERLAYS.map(({ id, law }) => `${id} (${law[language]})`),
    ...own.map(({ code, law }) => `${code} (${law})`),
  ];
  throw new RuleViolation('INVALID', {
    field: '省级信访条例',
    reason: {
      zh: `可选：${known('zh').join('、')}，或者不选`,
      en: `one of ${known('en').join(', ')}, or none`,
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
