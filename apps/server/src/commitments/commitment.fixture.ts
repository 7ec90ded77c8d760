import { v7 as uuid } from 'uuid';
import { addDays, beijingDate } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { CommitmentEntity } from './commitment.entity';

/** A commitment on a petition whose day passed yesterday. */
export async function aCommitment(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
  petitionersWords: string | null = null,
  more: Partial<CommitmentEntity> = {},
): Promise<string> {
  const id = uuid();
  const now = new Date();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(CommitmentEntity, {
      id,
      petitionId,
      text: `${code} 修复路面`,
      petitionersWords,
      dueOn: addDays(beijingDate(now), -1),
      madeAt: now,
      madeBy: '林小禾',
      ...more,
    }),
  );
  return id;
}
