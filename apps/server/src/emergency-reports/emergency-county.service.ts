import type { Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import { notifyCounty } from '../notices/notice.service';
import { EmergencyReportEntity } from './emergency-report.entity';

/** The work that tells the county's office of an emergency. */
export const TELL_COUNTY = 'emergencies.tell';

type Office = Readonly<{ id: string; name: string; kind: string }>;

/**
 * 逐级报告: the county's office hears of an emergency in its own inbox, once, whoever of it signs in first. What happened stays
 * behind the wall of the office that reported it. Where the county has acknowledged it meanwhile, there is nothing to tell.
 */
export async function tellCounty(db: Database, place: Place, id: string, now: Date): Promise<void> {
  const found = await db.inside(place, async (tx) => {
    const { countyAt } = await tx.get(EmergencyReportEntity, id);
    const offices = await tx.rows<Office>('select tenant_id as id, name, kind from app.county_offices()');
    const county = offices.find(({ kind }) => kind === 'COUNTY_OFFICE');
    const here = offices.find((office) => office.id === place.tenantId);
    return county === undefined || countyAt !== null ? null : { county: county.id, from: here?.name ?? null };
  });
  // in its own office the county's people were told by the report itself
  if (found === null || found.county === place.tenantId) return;
  const office = { countyId: place.countyId, tenantId: found.county };
  await db.write(office, (tx) => notifyCounty(tx, id, found.from, now));
}
