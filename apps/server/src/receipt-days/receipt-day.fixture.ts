import { randomBytes, randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { CountyReceiptDayEntity, ReceiptDayEntity } from './receipt-day.entity';
import { ReceiptLeafEntity } from './receipt-leaf.entity';

/** A day long before any test. */
export const CLOSED_DAY = '2018-03-05';

const aHash = (): string => randomBytes(32).toString('hex');

/** A closed day of an office, and one over it, as the county's office has it. */
export async function aClosedDay({ db }: World, { countyId, tenantId, code }: TestTenant): Promise<void> {
  const day = { day: CLOSED_DAY, code, root: aHash(), previous: null, head: aHash(), closedAt: new Date() };
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(ReceiptDayEntity, { id: uuid(), ...day });
    tx.insert(CountyReceiptDayEntity, { id: uuid(), ...day, heads: [day.head] });
  });
}

/** Where a petition's receipt stands in that day's tree. */
export async function aReceiptLeaf(
  { db }: World,
  { countyId, tenantId }: TestTenant,
  petitionId: string,
): Promise<void> {
  const size = 2 ** 30;
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(ReceiptLeafEntity, {
      id: uuid(),
      petitionId,
      day: CLOSED_DAY,
      salt: aHash(),
      position: randomInt(size),
      size,
      path: [aHash()],
    }),
  );
}
