import { RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** Whoever binds a volume and whoever archives into it take turns, though neither has a row of it yet. */
export const takeTurn = (tx: Tx, number: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.place.tenantId} ${number}`]);

/** @throws RuleViolation VOLUME_BOUND */
export async function requireUnbound(tx: Tx, number: string): Promise<void> {
  await takeTurn(tx, number);
  const bound = await tx.first(
    'select from archive_volumes where county_id = $1 and tenant_id = $2 and number = $3',
    [tx.place.countyId, tx.place.tenantId, number],
  );
  if (bound) throw new RuleViolation('VOLUME_BOUND', { number });
}
