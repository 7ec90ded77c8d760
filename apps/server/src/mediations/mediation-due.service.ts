import {
  addDays,
  beijingDate,
  confirmationClock,
  dueNotice,
  FOLLOWED_MEDIATION,
  TOLD_AHEAD_DAYS,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { notify, type NewNotice } from '../notices/notice.service';

type Kept = Readonly<{ id: string; petitionId: string; keeperId: string }>;
type Due = Kept & Readonly<{ dueOn: string }>;

/** For how long after it took effect an agreement's window is looked at: longer than it can be, with every holiday. */
const WINDOW_LOOKED_AT_DAYS = 60;

/**
 * Who keeps a mediation is told what of its agreement is still to be performed (人民调解法第三十一条), ahead and once the day has
 * passed, and until when both sides may ask a court to confirm it (第三十三条); who
 * leads a dispute, what comes next.
 */
export async function notifyOfMediations(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const [items, windows, steps] = await Promise.all([
    dueItems(tx, today),
    openWindows(tx, today),
    nextSteps(tx, today),
  ]);
  const told = [
    ...items.flatMap((item) => noticesOf('MEDIATION_DUE', item, today)),
    ...steps.flatMap((step) => noticesOf('DISPUTE_STEP_DUE', step, today)),
    ...windows
      .filter(({ dueOn }) => dueOn >= today)
      .flatMap((window) => noticesOf('MEDIATION_WINDOW', window, today)),
  ];
  await notify(tx, told, now);
}

function noticesOf(
  kind: 'MEDIATION_DUE' | 'MEDIATION_WINDOW' | 'DISPUTE_STEP_DUE',
  { id, petitionId, keeperId, dueOn }: Due,
  today: string,
): NewNotice[] {
  const due = dueNotice(dueOn, today, { ownerId: keeperId, responsibleId: null, leadId: null });
  if (due === null) return [];
  const occasion = `${id} ${dueOn} ${due.kind}`;
  return [{ officialId: keeperId, kind, petitionId, occasion, dueOn, daysLeft: due.daysLeft }];
}

const dueItems = (tx: Tx, today: string): Promise<Due[]> =>
  tx.rows<Due>(
    `select i.id, m.petition_id as "petitionId", m.keeper_id as "keeperId", i.due_on as "dueOn"
       from mediations m
       join mediation_items i on i.county_id = $1 and i.tenant_id = $2 and i.mediation_id = m.id
      where m.county_id = $1 and m.tenant_id = $2 and m.status = 'AGREEMENT_REACHED' and i.performed_on is null and i.replaced_on is null
        and i.due_on <= $3`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );

/** 下一步 of a dispute: who leads it is told, and who keeps its file where they are of no office here. */
const nextSteps = (tx: Tx, today: string): Promise<Due[]> =>
  tx.rows<Due>(
    `select distinct on (coalesce(dispute_id, id)) id, petition_id as "petitionId",
            coalesce(lead_official_id, keeper_id) as "keeperId", next_step_on as "dueOn"
       from mediations
      where county_id = $1 and tenant_id = $2 and status = any('{${FOLLOWED_MEDIATION.join()}}') and next_step_on <= $3
      order by coalesce(dispute_id, id), id`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );

async function openWindows(tx: Tx, today: string): Promise<Due[]> {
  const rows = await tx.rows<Kept & { effectiveOn: string }>(
    `select id, petition_id as "petitionId", keeper_id as "keeperId", effective_on as "effectiveOn" from mediations
      where county_id = $1 and tenant_id = $2 and kind <> 'JUDICIAL_MEDIATION' and confirmation is null and effective_on >= $3`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, -WINDOW_LOOKED_AT_DAYS)],
  );
  if (rows.length === 0) return [];
  const { calendar, profileFor } = await legalRulesOf(tx);
  return rows.map(({ effectiveOn, ...kept }) => ({
    ...kept,
    dueOn: confirmationClock(effectiveOn, null, calendar, profileFor(effectiveOn)).due,
  }));
}
