import { carryDestruction } from '../archive-volumes/destruction-erase.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Destroys what is left of a list that was approved, and certifies it. */
export const archivesDestroy: Task<JobWorld> = (world, payload) =>
  carryDestruction(world, placeOf(payload), (payload as { destructionId: string }).destructionId);
