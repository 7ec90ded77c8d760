import { beijingDate, dutyNews, dutyToldUntil, officialAt, type PlannedDuty } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing } from '../graphql/act';
import { notify } from '../notices/notice.service';

/** 值班通知: whose duty it becomes or ceases to be is told in the transaction that changes the roster. */
export async function tellRoster(
  { tx, actor, now }: Doing,
  duty: Readonly<{ id: string; version: number }>,
  before: PlannedDuty | null,
  after: PlannedDuty | null,
): Promise<void> {
  const news = dutyNews(before, after, beijingDate(now), officialAt(actor, tx.place));
  const notice = { dutyId: duty.id, occasion: String(duty.version), byName: actor.name };
  await notify(
    tx,
    news.map((one) => ({ ...notice, ...one })),
    now,
  );
}

/** The morning before: whose duty begins is told once more, on the day itself where that morning was missed. */
export async function notifyOfDuty(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const soon = await tx.rows<{ id: string; officialId: string; fromOn: string }>(
    `select id, official_id as "officialId", from_on as "fromOn" from duties
      where county_id = $1 and tenant_id = $2 and cancelled_at is null and from_on between $3 and $4`,
    [tx.place.countyId, tx.place.tenantId, today, dutyToldUntil(today)],
  );
  await notify(
    tx,
    soon.map(({ id, officialId, fromOn }) => ({
      officialId,
      kind: 'DUTY_SOON' as const,
      dutyId: id,
      occasion: fromOn,
      dueOn: fromOn,
    })),
    now,
  );
}
