import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import {
  appointInformationOfficer,
  recordOfficerTraining,
} from '../information-officers/information-officer.service';
import type { DemoTenant } from './cast';
import { record } from './record';

type Ids = ReadonlyMap<string, string>;

const SINCE = '2025-01-01';
const TRAINED_ON = '2025-01-08';

/**
 * Whoever serves in a village or section reports for it; where somebody has that as their post, they do for the first of
 * them. The last has nobody, so that the gap is seen to be shown.
 */
export async function appointOfficers(
  tx: Tx,
  { places, officials: cast }: DemoTenant,
  admin: SignedIn,
  units: Ids,
  officials: Ids,
): Promise<void> {
  const reporter = cast.find(({ account }) => account?.roles.includes('INFORMATION_OFFICER'));
  for (const [i, place] of places.slice(0, -1).entries()) {
    const unitId = units.get(place);
    const local = cast.find(({ unit }) => unit === place);
    const [main, backup] = i === 0 && reporter ? [reporter, local] : [local, undefined];
    if (!unitId || !main) continue;
    const officer = await appointInformationOfficer(tx, {
      unitId,
      officialId: officials.get(main.name) as string,
      backupId: backup ? (officials.get(backup.name) as string) : null,
      fromOn: SINCE,
    });
    record(tx, admin, 'appointInformationOfficer', 'InformationOfficer', officer);
    const lesson = { id: officer.id, heldOn: TRAINED_ON, subject: '报什么、不报什么，零报告' };
    const trained = await recordOfficerTraining(tx, lesson, new Date());
    record(tx, admin, 'recordOfficerTraining', 'InformationOfficer', trained);
  }
}
