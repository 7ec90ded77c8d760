import { bringBack } from '../accusations/accusation-elsewhere.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Brings back what another office had in hand of a matter that turned out to accuse somebody. */
export const accusationsSeal: Task<JobWorld> = (world, payload) =>
  bringBack(world, placeOf(payload), (payload as { transferId: string }).transferId);
