import { v7 as uuid } from 'uuid';
import type { TestTenant, World } from '../testing/world';
import { ClaimEntity } from './claim.entity';

/** A claim of a petition, not answered yet. */
export async function aClaim(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(ClaimEntity, { id, petitionId, ordinal: 1, text: `${code} 请求维修` }),
  );
  return id;
}
