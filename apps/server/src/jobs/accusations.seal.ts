import { sealThere } from '../accusations/accusation-elsewhere.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Seals what another office has of a matter that turned out to accuse somebody, and brings it back. */
export const accusationsSeal: Task<JobWorld> = (world, payload) =>
  sealThere(world, placeOf(payload), (payload as { transferId: string }).transferId);
