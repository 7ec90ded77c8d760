import type { JobHelpers } from 'graphile-worker';
import { validate as isUuid } from 'uuid';
import type { Place } from '@huiyin/domain';

/** One kind of background work. It may be done again after a crash, so its effect must be the same when it is. */
export type Task<World> = (world: World, payload: unknown, queue: JobHelpers) => Promise<void>;

/** Every task by the name it is enqueued under, `<room>.<verb>`. */
export type Tasks<World> = Readonly<Record<string, Task<World>>>;

/** What a job of one tenant carries: its place, put there by app.enqueue, and what else its task wants. */
export function placeOf(payload: unknown): Place {
  const { countyId, tenantId } = (payload ?? {}) as Partial<Place>;
  if (!Number.isInteger(countyId) || !isUuid(tenantId)) throw new Error('a job without a place');
  return { countyId: countyId as number, tenantId: tenantId as string };
}
