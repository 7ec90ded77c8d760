import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { ServiceAttemptEntity } from './service-attempt.entity';

/** An attempt to serve a petition's answer that failed. */
export async function aServiceAttempt(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
): Promise<void> {
  const at = new Date();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(ServiceAttemptEntity, {
      id: uuid(),
      petitionId,
      method: 'POST',
      failure: 'LETTER_RETURNED',
      at,
      proof: `${code} 挂号信退回`,
      byName: code,
      recordedAt: at,
    }),
  );
}
