import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { RecusalEntity } from './recusal.entity';

/** A recusal that waits for its decision. */
export async function aRecusal(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
  officialId: string,
): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(RecusalEntity, {
      id,
      petitionId,
      officialId,
      status: 'RECUSAL_ASKED',
      ground: 'CLOSE_RELATIVE',
      asker: 'ASKED_BY_PETITIONER',
      reason: `${code} 是信访人的表兄`,
      askedAt: new Date(),
      askedBy: `${code} 王某`,
    }),
  );
  return id;
}
