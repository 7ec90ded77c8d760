import { DIGEST_KEPT_DAYS } from '@huiyin/domain';
import type { Task } from '../queue/task';
import type { JobWorld } from './world';

/** What failed for good is left to be looked at for so long. */
const FORGET_FAILED = `
  delete from queue._private_jobs
   where attempts >= max_attempts and locked_at is null and run_at < now() - interval '7 days'`;

/**
 * Every morning: one job for each tenant at work, one that still waits from yesterday being replaced; and the letters in
 * the folder go as their digests do.
 */
export const noticesMorning: Task<JobWorld> = async ({ mailer, now }, __, queue) => {
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
  await mailer?.forget(new Date(now().getTime() - DIGEST_KEPT_DAYS * 86_400_000));
};
