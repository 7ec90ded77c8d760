import { v7 as uuid } from 'uuid';
import { addDays, beijingDate } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { SponsorVisitEntity } from './sponsor-visit.entity';
import { SponsorshipEntity } from './sponsorship.entity';

/** A case that a leader has taken on for a month, with one visit. */
export async function aSponsorship(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
  officialId: string,
): Promise<string> {
  const id = uuid();
  const [fromOn, now] = [beijingDate(new Date()), new Date()];
  const untilOn = addDays(fromOn, 30);
  const visit = { place: `${code} 五组`, what: `${code} 现场查看`, recordedAt: now, recordedBy: code };
  await db.write({ countyId, tenantId }, async (tx) => {
    const goal = `${code} 修复道路`;
    tx.insert(SponsorshipEntity, { id, petitionId, officialId, status: 'RUNNING', goal, fromOn, untilOn });
    tx.insert(SponsorVisitEntity, { ...visit, id: uuid(), sponsorshipId: id, visitedOn: fromOn });
  });
  return id;
}
