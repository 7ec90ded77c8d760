import { placeKey } from '../queue/enqueue';
import type { Task } from '../queue/task';
import type { JobWorld } from './world';

/** Every morning: one job for each tenant at work. One that still waits from yesterday is replaced. */
export const noticesMorning: Task<JobWorld> = async (_, __, queue) => {
  const { rows } = await queue.query<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.active_tenants()',
  );
  for (const { county_id: countyId, tenant_id: tenantId } of rows) {
    const place = placeKey({ countyId, tenantId });
    await queue.addJob(
      'notices.daily',
      { countyId, tenantId },
      { queueName: place, jobKey: `notices.daily:${place}`, maxAttempts: 10 },
    );
  }
};
