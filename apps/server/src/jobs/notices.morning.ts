import type { Task } from '../queue/task';
import type { JobWorld } from './world';

/** What failed for good is left to be looked at for so long. */
const FORGET_FAILED = `
  delete from queue._private_jobs
   where attempts >= max_attempts and locked_at is null and run_at < now() - interval '7 days'`;

/** Every morning: one job for each tenant at work. One that still waits from yesterday is replaced. */
export const noticesMorning: Task<JobWorld> = async (_, __, queue) => {
  await queue.query(FORGET_FAILED);
  const { rows } = await queue.query<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.active_tenants()',
  );
  for (const { county_id: countyId, tenant_id: tenantId } of rows) {
    await queue.addJob(
      'notices.daily',
      { countyId, tenantId },
      { jobKey: `notices.daily:${countyId}:${tenantId}`, maxAttempts: 10 },
    );
  }
};
