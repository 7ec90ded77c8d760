import { OVERLAYS, RuleViolation } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { TenantEntity } from './tenant.entity';

/** A province's regulation that somebody chose, or none. @throws RuleViolation INVALID */
export function requireOverlay(chosen: string | null): string | null {
  if (!chosen) return null;
  if (!OVERLAYS.some(({ id }) => id === chosen))
    throw new RuleViolation('INVALID', {
      field: '省级信访条例',
      reason: `可选：${OVERLAYS.map(({ id, law }) => `${id}（${law.zh}）`).join('、')}，或者不选`,
    });
  return chosen;
}

/** What a tenant is opened with: what was chosen for it, or what its county's office follows. */
export async function overlayToOpenWith(
  { actor, db }: Context,
  chosen: string | null | undefined,
): Promise<string | null> {
  if (chosen !== undefined && chosen !== null) return requireOverlay(chosen);
  const { home } = actor as SignedIn;
  return (await db.inside(home, (tx) => tx.get(TenantEntity, home.tenantId))).overlay;
}
