import type { Task } from '../queue/task';
import type { JobWorld } from './world';

/** A county's calendar has changed, or, where none is named, newer data may know of every tenant's: one job for each. */
export const calendarSpread: Task<JobWorld> = async (_, payload, queue) => {
  const { countyId: only } = (payload ?? {}) as { countyId?: number };
  const { rows } = await queue.query<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.active_tenants()',
  );
  for (const { county_id: countyId, tenant_id: tenantId } of rows) {
    if (only !== undefined && only !== countyId) continue;
    await queue.addJob(
      'calendar.apply',
      { countyId, tenantId },
      { jobKey: `calendar.apply:${countyId}:${tenantId}:all`, maxAttempts: 10 },
    );
  }
};
