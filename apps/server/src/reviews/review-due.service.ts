import {
  addDays,
  beijingDate,
  daysBetween,
  dueNotice,
  permissions,
  TOLD_AHEAD_DAYS,
  UNSERVED_DAYS,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { holdersOf, notify, type NewNotice } from '../notices/notice.service';

type Due = Readonly<{ id: string; dueOn: string; decidedOn: string | null }>;

/**
 * Who decides reviews is told of the day by which an opinion is due, as who handles a petition is, and once of an opinion that lies
 * unserved. A body outside Huiyin is told by nobody here: who has the matter is, and reminds it in writing.
 */
export async function notifyOfReviews(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  await tellOfBodiesOutside(tx, today, now);
  const due = await dueReviews(tx, today);
  if (due.length === 0) return;
  const deciding = await holdersOf(tx, permissions['review.decide']);
  await notify(
    tx,
    due.flatMap((review) => deciding.flatMap((officialId) => noticesOf(review, officialId, today))),
    now,
  );
}

function noticesOf({ id: reviewId, dueOn, decidedOn }: Due, officialId: string, today: string): NewNotice[] {
  if (decidedOn !== null)
    return daysBetween(decidedOn, today) > UNSERVED_DAYS
      ? [{ officialId, kind: 'REVIEW_UNSERVED', reviewId, occasion: decidedOn, dueOn: decidedOn }]
      : [];
  const told = dueNotice(dueOn, today, { ownerId: officialId, responsibleId: null, leadId: null });
  return told === null
    ? []
    : [{ officialId, kind: told.kind, reviewId, occasion: dueOn, dueOn, daysLeft: told.daysLeft }];
}

const dueReviews = (tx: Tx, today: string): Promise<Due[]> =>
  tx.rows<Due>(
    `select id, due_on::text as "dueOn", (decided_at at time zone 'Asia/Shanghai')::date::text as "decidedOn" from reviews
      where county_id = $1 and tenant_id = $2 and side = 'REVIEWING'
        and (status in ('REQUESTED', 'ACCEPTED') and due_on <= $3 or status = 'DECIDED') order by id`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );

type Outside = Readonly<{ id: string; dueOn: string; ownerId: string; responsibleId: string | null }>;

async function tellOfBodiesOutside(tx: Tx, today: string, now: Date): Promise<void> {
  const due = await tx.rows<Outside>(
    `select r.id, r.due_on::text as "dueOn", p.owner_id as "ownerId", p.responsible_id as "responsibleId"
       from reviews r join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = r.petition_id
      where r.county_id = $1 and r.tenant_id = $2 and r.side = 'ANSWERING' and r.other_tenant_id is null
        and r.status in ('REQUESTED', 'ACCEPTED') and r.due_on <= $3 order by r.id`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );
  await notify(
    tx,
    due.flatMap(({ id, dueOn, ownerId, responsibleId }) =>
      [...new Set([ownerId, responsibleId ?? ownerId])].flatMap((officialId) =>
        noticesOf({ id, dueOn, decidedOn: null }, officialId, today),
      ),
    ),
    now,
  );
}
