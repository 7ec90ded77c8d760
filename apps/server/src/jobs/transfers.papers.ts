import { placeOf, type Task } from '../queue/task';
import { carryPapersOn } from '../transfers/transfer-papers.service';
import type { JobWorld } from './world';

/** Brings a transferred matter's papers to the office that has signed for it. */
export const transfersPapers: Task<JobWorld> = (world, payload) =>
  carryPapersOn(
    { ...world, db: world.db.whole() },
    placeOf(payload),
    (payload as { petitionId: string }).petitionId,
  );
