import { v7 as uuid } from 'uuid';
import type { LetterStatus } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { ResponsibilityLetterEntity } from './responsibility-letter.entity';

/** A letter of a post, drafted or signed by its holder. */
export async function aLetter(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  postId: string,
  status: Extract<LetterStatus, 'DRAFT' | 'SIGNED'> = 'DRAFT',
): Promise<string> {
  const id = uuid();
  const duties = { businessDuties: `${code} 村镇建设`, petitionDuties: `${code} 按期答复` };
  const signed = status === 'SIGNED' ? { signedOn: '2026-01-05', signedBy: code } : {};
  const term = { fromOn: '2026-01-01', untilOn: '2026-12-31' };
  await db.write({ countyId, tenantId }, async (tx) => {
    // one in hand a post
    await tx.query(
      `update responsibility_letters set status = 'WITHDRAWN'
        where county_id = $1 and tenant_id = $2 and post_id = $3 and status in ('DRAFT', 'SIGNED')`,
      [countyId, tenantId, postId],
    );
    tx.insert(ResponsibilityLetterEntity, { id, postId, status, ...duties, ...term, ...signed });
  });
  return id;
}
