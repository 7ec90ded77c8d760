import { v7 as uuid } from 'uuid';
import { addToTallies } from '../db/tallies';
import { PetitionEntity } from '../petitions/petition.entity';
import type { TestTenant, World } from '../testing/world';
import { ReceptionRatingEntity } from './reception-rating.entity';
import { ReceptionEntity } from './reception.entity';
import { receptionCounts } from './reception.service';

/** A reception of a matter, and what was said of it. */
export async function aReception(
  { db }: World,
  { countyId, tenantId, code, unitId }: TestTenant,
  petitionId: string,
  officialId: string,
): Promise<void> {
  const now = new Date();
  await db.write({ countyId, tenantId }, async (tx) => {
    const { confidential } = await tx.get(PetitionEntity, petitionId);
    const before = await receptionCounts(tx, petitionId);
    tx.insert(ReceptionEntity, {
      id: uuid(),
      petitionId,
      officialId,
      unitId,
      channel: 'VISIT',
      place: `${code} 接待室`,
      fromAt: now,
      untilAt: now,
      told: `${code} 已告知十五日内答复是否受理`,
      outcome: 'MATTER_REGISTERED',
      recordedAt: now,
      recordedBy: code,
    });
    tx.insert(ReceptionRatingEntity, { id: uuid(), petitionId, verdict: 'SATISFIED', ratedAt: now });
    if (confidential) return;
    const after = await receptionCounts(tx, petitionId);
    addToTallies(tx, [...after, ...before.map(([facet, n]) => [facet, -n] as const)]);
  });
}
