import { withClient } from '../testing/database';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { carry, onTransfer } from '../transfers/transfer.fixture';
import { carryDispute } from './dispute-carry.service';

type Job = Readonly<{ payload: { countyId: number; tenantId: string; disputeId: string } }>;

/** Does the work that acts on disputes have left in the queue, and what comes of it, as the queue does it; a second time too, which changes nothing. */
export async function carryDisputes(world: World): Promise<void> {
  const { vaults, now } = world.app.services;
  for (let round = 0; round < 3; round += 1) {
    const jobs = await withClient(
      world.ownerUrl,
      async (owner) =>
        (
          await owner.query<Job>(
            `select (array_agg(payload))[1] as payload from queue._private_jobs
              where key like 'disputes.carry:%' group by payload::text order by min(id)`,
          )
        ).rows,
    );
    for (const { payload } of jobs)
      await carryDispute({ db: world.db, vaults, now }, payload, payload.disputeId);
  }
}

/** The other office gets the matter and signs for it; answers with its petition there. */
export async function arrive(
  world: World,
  from: TestTenant,
  to: TestTenant,
  clerk: TestPerson,
  transferId: string,
): Promise<string> {
  await carry(world, from, transferId);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
  await carry(world, to, transferId);
  await carryDisputes(world);
  return petitionId as string;
}
