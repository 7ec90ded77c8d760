import { carryAccusation } from '../accusations/accusation-carry.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Takes a matter that accuses an office to its superior. */
export const accusationsCarry: Task<JobWorld> = (world, payload) =>
  carryAccusation(world, placeOf(payload), (payload as { petitionId: string }).petitionId);
