import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { handOverDuty, planDuty } from '../duties/duty.service';
import type { SignedIn } from '../graphql/context';
import { recordAbsence } from '../leadership-groups/absence.service';
import { record } from './record';

const DAYS_BEFORE = 3;
/** Fewer than the two weeks that a roster looks ahead, so that open days are seen to be shown. */
const DAYS_AHEAD = 9;

const NOTES = [
  '无遗留事项。',
  '夜间来电一个，反映路灯不亮，已告知明日登记，请接班的同志回电。',
  '值班电话已充电，接待室钥匙在值班抽屉。',
];

/** A roster of the office, a day each, up to yesterday handed over at half past five. */
export async function planDemoDuties(
  tx: Tx,
  admin: SignedIn,
  groupId: string,
  officialIds: readonly string[],
  now: Date,
): Promise<void> {
  const today = beijingDate(now);
  const duties: { id: string; day: string }[] = [];
  for (let n = -DAYS_BEFORE; n < DAYS_AHEAD; n += 1) {
    const fromOn = addDays(today, n);
    const officialId = officialIds[(n + DAYS_BEFORE) % officialIds.length] as string;
    const duty = await planDuty({ tx, actor: admin, now }, { groupId, officialId, fromOn });
    record(tx, admin, 'planDuty', 'Duty', duty);
    duties.push({ id: duty.id, day: fromOn });
  }
  for (const [i, { id, day }] of duties.slice(0, DAYS_BEFORE).entries()) {
    const evening = new Date(`${day}T17:30:00+08:00`);
    const handed = await handOverDuty(
      { tx, actor: admin, now: evening },
      { id, notes: NOTES[i % NOTES.length] as string },
    );
    record(tx, admin, 'handOverDuty', 'Duty', handed);
  }
}

/** Somebody away from today, so that another stands in. */
export async function sendAway(tx: Tx, admin: SignedIn, officialId: string, now: Date): Promise<void> {
  const fromOn = beijingDate(now);
  const absence = await recordAbsence(tx, {
    officialId,
    kind: 'TRAINING',
    fromOn,
    untilOn: addDays(fromOn, 3),
  });
  record(tx, admin, 'recordAbsence', 'Absence', absence);
}
