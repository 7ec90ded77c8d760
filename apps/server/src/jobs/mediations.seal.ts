import { sealOldOtherParties } from '../mediations/mediation-other-party.service';
import type { Task } from '../queue/task';
import type { JobWorld } from './world';

/**
 * The other sides of mediations that were written down before people among them were sealed, in every
 * tenant: a suspended one has them in clear as long as nobody looks there.
 */
export const mediationsSeal: Task<JobWorld> = async ({ db, vaults }, _, queue) => {
  const { rows } = await queue.query<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.every_tenant()',
  );
  for (const { county_id: countyId, tenant_id: tenantId } of rows)
    await sealOldOtherParties(db.whole(), vaults, { countyId, tenantId });
};
