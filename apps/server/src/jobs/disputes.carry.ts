import { carryDispute } from '../mediations/dispute-carry.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Carries the time line of a dispute to the other offices that have it. */
export const disputesCarry: Task<JobWorld> = (world, payload) =>
  carryDispute(world, placeOf(payload), (payload as { disputeId: string }).disputeId);
