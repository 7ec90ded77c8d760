import { unboundVolumes } from '../archive-volumes/archive-contents.service';
import { bindVolume } from '../archive-volumes/archive-volume.service';
import { setRetentionTerm } from '../archive-volumes/retention-term.service';
import type { Tx } from '../db/tx';
import type { Services } from '../services';
import { record } from './record';
import type { Staff } from './staff';

const BASIS = '县档案局批复的文件材料归档范围和保管期限表';
const BOUND = 2;

/** The office's retention table, and its first volumes bound; the others wait for their clerk. */
export async function demoArchives(tx: Tx, services: Services, staff: Staff): Promise<void> {
  const now = services.now();
  const [admin, clerk] = [staff.account('admin'), staff.account('clerk')];
  for (const line of [{ category: 'PLEA', term: 'YEARS_30' }, { term: 'YEARS_10' }] as const) {
    const set = await setRetentionTerm({ tx, actor: admin, now }, { ...line, basis: BASIS });
    record(tx, admin, 'setRetentionTerm', 'RetentionLine', set);
  }
  for (const { number } of (await unboundVolumes(tx)).slice(0, BOUND)) {
    const title = `${number.slice(0, 4)} 年度信访事项`;
    const bound = await bindVolume({ tx, actor: clerk, now, services }, { number, title });
    record(tx, clerk, 'bindVolume', 'ArchiveVolume', bound);
  }
}
