import { RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** Whoever binds a volume and whoever archives into it take turns, though neither has a row of it yet. */
export const takeTurn = (tx: Tx, number: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.place.tenantId} ${number}`]);

/**
 * Nothing more goes into a volume that is bound. Accusations that come later are bound apart under the same number, since a
 * refusal would tell whom another of them accuses that it is there.
 *
 * @throws RuleViolation VOLUME_BOUND
 */
export async function requireUnbound(tx: Tx, number: string, confidential: boolean): Promise<void> {
  await takeTurn(tx, number);
  if (confidential) return;
  const bound = await tx.first(
    'select from archive_volumes where county_id = $1 and tenant_id = $2 and number = $3 and not confidential',
    [tx.place.countyId, tx.place.tenantId, number],
  );
  if (bound) throw new RuleViolation('VOLUME_BOUND', { number });
}
