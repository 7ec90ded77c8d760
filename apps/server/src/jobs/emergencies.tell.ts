import { tellCounty } from '../emergency-reports/emergency-county.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/** Tells the county's office that an office of the county reported an emergency. */
export const emergenciesTell: Task<JobWorld> = ({ db, now }, payload) =>
  tellCounty(db, placeOf(payload), (payload as { emergencyReportId: string }).emergencyReportId, now());
