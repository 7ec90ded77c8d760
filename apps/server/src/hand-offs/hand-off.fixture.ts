import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { HandOffEntity } from './hand-off.entity';

/** A packet of a petition that waits for its receipt. */
export async function aHandOff(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(HandOffEntity, {
      id,
      petitionId,
      receiver: `${code} 仲裁委`,
      items: `${code} 信访材料一份`,
      means: 'SENT_BY_POST',
      handedAt: new Date(),
      handedBy: code,
    }),
  );
  return id;
}
