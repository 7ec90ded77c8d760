import { v7 as uuid } from 'uuid';
import { beijingDate, type AidStatus } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { AidOfferEntity } from './aid-offer.entity';
import { ExplanationEntity } from './explanation.entity';

type Tenant = Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>;

/** An explanation on a petition, and a service that the petitioner was told of; answers with the offer's id. */
export async function anExplanation(
  { db }: World,
  { countyId, tenantId, code }: Tenant,
  petitionId: string,
  explainerId: string,
  status: Extract<AidStatus, 'AID_OFFERED' | 'AID_WANTED' | 'AID_HANDED_ON'> = 'AID_OFFERED',
): Promise<string> {
  const [id, now] = [uuid(), new Date()];
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(ExplanationEntity, {
      id: uuid(),
      petitionId,
      heldAt: now,
      place: `${code} 接待室`,
      explainerIds: [explainerId],
      explainers: ['林小禾'],
      explained: `${code} 说明补偿标准`,
      rules: `${code} 土地管理法第四十八条`,
      materials: [`${code} 补偿标准表`],
      recordedAt: now,
      recordedBy: '林小禾',
    });
    const today = beijingDate(now);
    const handed = status === 'AID_HANDED_ON' ? { handedOn: today } : {};
    tx.insert(AidOfferEntity, {
      id,
      petitionId,
      service: 'LEGAL_AID',
      agency: `${code} 法律援助中心`,
      status,
      offeredOn: today,
      offeredBy: '林小禾',
      ...handed,
    });
  });
  return id;
}
