import type { Place } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** Work of people comes before work that only tells: a mail server that is down holds up nothing but mail. */
export const PRIORITY = { work: 0, mail: 10 } as const;

/** Sends work into the queue together with the transaction; `key` makes the same work wait there once. */
export function enqueue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  key: string,
  priority: keyof typeof PRIORITY = 'work',
): void {
  tx.push({
    text: 'select app.enqueue($1, $2, $3, $4)',
    values: [task, JSON.stringify(payload), key, PRIORITY[priority]],
  });
}

/** The line in which a tenant's jobs stand, one after the other; app.enqueue builds the same. */
export const placeKey = ({ countyId, tenantId }: Place): string => `${countyId}:${tenantId}`;
