import { placeOf, type Task } from '../queue/task';
import { carryPapersOn } from '../transfers/transfer-papers.service';
import { whole, type JobWorld } from './world';

/** Brings a transferred matter's papers to the office that has signed for it. */
export const transfersPapers: Task<JobWorld> = (world, payload) =>
  carryPapersOn(whole(world), placeOf(payload), (payload as { petitionId: string }).petitionId);
