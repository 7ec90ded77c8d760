import type { Task } from '../queue/task';
import { closeEveryDay } from '../receipt-days/county-receipt-day.service';
import type { JobWorld } from './world';

/** Closes the receipts of each past day, in every tenant: what a suspended or closed one signed is to be proved as well. */
export const receiptsClose: Task<JobWorld> = async ({ db, now }, _, queue) => {
  const { rows } = await queue.query<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.every_tenant()',
  );
  const places = rows.map(({ county_id: countyId, tenant_id: tenantId }) => ({ countyId, tenantId }));
  await closeEveryDay(db, places, now());
};
