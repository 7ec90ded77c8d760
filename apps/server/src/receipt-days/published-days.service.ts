import { daysBetween, RuleViolation, same } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { CountyReceiptDayEntity, ReceiptDayEntity } from './receipt-day.entity';

type Closed = Pick<ReceiptDayEntity, 'day' | 'code' | 'root' | 'previous' | 'head' | 'closedAt'>;

/** How many days are asked for at once. */
const MOST_DAYS = 100;

const COLUMNS = 'day::text as day, code, root, previous, head, closed_at as "closedAt"';

/** The closed days of the office entered, oldest first. */
export const officeDays = (tx: Tx, from: string, to: string): Promise<Closed[]> =>
  tx.rows<Closed>(
    `select ${COLUMNS} from receipt_days where county_id = $1 and tenant_id = $2 and day between $3 and $4 order by day`,
    [tx.place.countyId, tx.place.tenantId, from, to],
  );

/** The same of its county, where the office entered is the county's. */
export const countyDays = (
  tx: Tx,
  from: string,
  to: string,
): Promise<(Closed & Pick<CountyReceiptDayEntity, 'heads'>)[]> =>
  tx.rows<Closed & Pick<CountyReceiptDayEntity, 'heads'>>(
    `select ${COLUMNS}, heads from county_receipt_days
      where county_id = $1 and tenant_id = $2 and day between $3 and $4 order by day`,
    [tx.place.countyId, tx.place.tenantId, from, to],
  );

/** @throws RuleViolation INVALID where the last day is before the first, or too far from it */
export function requireSomeDays(from: string, to: string): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MOST_DAYS)
    throw new RuleViolation('INVALID', {
      field: same('to'),
      reason: { zh: `1–${MOST_DAYS} 天`, en: `1–${MOST_DAYS} days` },
    });
}
