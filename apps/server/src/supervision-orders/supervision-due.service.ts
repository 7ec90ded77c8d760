import { addDays, beijingDate, dueNotice, TOLD_AHEAD_DAYS } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { notify } from '../notices/notice.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { tellCountyOfOrder } from './supervision-county.service';
import { subjectOf } from './supervision-steps.service';

type Due = Readonly<{
  id: string;
  petitionId: string | null;
  reviewId: string | null;
  officialId: string;
  issuerId: string | null;
  byCounty: boolean;
  dueOn: string;
}>;

/** Who is supervised is told three days and a day ahead, and once the day has passed; then who supervises is told as well, the county in its own office. */
export async function notifyOfSupervision(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const orders = await tx.rows<Due>(
    `select id, petition_id as "petitionId", review_id as "reviewId", official_id as "officialId", issuer_id as "issuerId", by_county as "byCounty", due_on as "dueOn"
       from supervision_orders
      where county_id = $1 and tenant_id = $2 and status = 'FEEDBACK_AWAITED' and due_on <= $3`,
    [tx.place.countyId, tx.place.tenantId, addDays(today, TOLD_AHEAD_DAYS)],
  );
  await notify(
    tx,
    orders.flatMap(({ id, officialId, issuerId, dueOn, ...of }) => {
      const told = dueNotice(dueOn, today, { ownerId: officialId, responsibleId: null, leadId: issuerId });
      if (told === null || told.kind === 'DUE_7') return [];
      const occasion = `${id} ${dueOn} ${told.kind}`;
      const { daysLeft } = told;
      return told.to.map((to) => ({
        officialId: to,
        kind: 'SUPERVISION_DUE' as const,
        ...subjectOf(of),
        occasion,
        dueOn,
        daysLeft,
      }));
    }),
    now,
  );
  const late = orders.filter(({ byCounty, dueOn }) => byCounty && dueOn < today);
  if (late.length === 0) return;
  const { name: byName } = await tx.get(TenantEntity, tx.place.tenantId);
  const told = late.map(({ id, dueOn }) => ({ id, occasion: dueOn, byName, dueOn }));
  await tellCountyOfOrder(tx, 'COUNTY_ORDER_OVERDUE', told, now);
}
