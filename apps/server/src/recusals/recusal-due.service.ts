import { addDays, beijingDate, dueNotice, TOLD_AHEAD_DAYS } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { decidersOf, notify, type NewNotice } from '../notices/notice.service';

type Due = Readonly<{ id: string; petitionId: string; officialId: string; decideBy: string }>;

/** Those who decide on recusals are told three days and a day ahead, and once the day has passed; never whom one concerns. */
export async function notifyOfRecusals(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const waiting = await tx.rows<Due>(
    `select id, petition_id as "petitionId", official_id as "officialId", decide_by as "decideBy"
       from recusals
      where county_id = $1 and tenant_id = $2 and status = 'RECUSAL_ASKED' and decide_by <= $3`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );
  const notices: NewNotice[] = [];
  for (const recusal of waiting) {
    const { id, petitionId, officialId, decideBy: dueOn } = recusal;
    const told = dueNotice(dueOn, today, { ownerId: officialId, responsibleId: null, leadId: null });
    if (told === null || told.kind === 'DUE_7') continue;
    const { kind: when, daysLeft } = told;
    const notice = {
      kind: 'RECUSAL_DUE',
      petitionId,
      occasion: `${id} ${dueOn} ${when}`,
      dueOn,
      daysLeft,
    } as const;
    for (const one of await decidersOf(tx, recusal)) notices.push({ ...notice, officialId: one });
  }
  await notify(tx, notices, now);
}
