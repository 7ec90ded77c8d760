import { placeOf, type Task } from '../queue/task';
import { carryTransfer } from '../transfers/transfer-carry.service';
import { whole, type JobWorld } from './world';

/** Carries what one office's file says over to the other's. */
export const transfersCarry: Task<JobWorld> = (world, payload) =>
  carryTransfer(whole(world), placeOf(payload), (payload as { transferId: string }).transferId);
