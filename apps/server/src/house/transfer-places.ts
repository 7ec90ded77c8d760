import { v7 as uuid } from 'uuid';
import { addDays, beijingDate } from '@huiyin/domain';
import { TransferEntity } from '../transfers/transfer.entity';
import { TransferHopEntity } from '../transfers/transfer-hop.entity';
import type { TestTenant, World } from '../testing/world';

/** One office's file of a transfer; received and to be signed for, if not told otherwise. */
export async function aTransfer(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  more: Partial<TransferEntity> = {},
): Promise<string> {
  const id = uuid();
  const now = new Date();
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(TransferEntity, {
      id,
      side: 'RECEIVED',
      kind: 'FORWARD',
      status: 'OFFERED',
      otherTenantId: uuid(),
      otherName: `${code} 来文单位`,
      receiptNumber: `${code}-1`,
      instruction: `${code} 请核实`,
      reportDueOn: addDays(beijingDate(now), 30),
      offeredAt: now,
      deliveredAt: now,
      objectUntil: addDays(beijingDate(now), 7),
      hops: 1,
      title: `${code} 村口道路塌陷`,
      content: `${code} 雨天无法通行，请求维修。`,
      petitionerMasked: '欧***',
      headCount: 1,
      receivedAt: now,
      ...more,
    });
    const hop = { kind: 'OFFERED', at: now, byOffice: `${code} 来文单位`, byName: `${code} 周工` } as const;
    tx.insert(TransferHopEntity, { ...hop, id: uuid(), transferId: id, seq: 1 });
  });
  return id;
}
