import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, type Place } from '@huiyin/domain';
import type { Unplaced } from '../db/tx';
import type { TestTenant, World } from '../testing/world';
import { aReviewHere } from '../reviews/review.fixture';
import { SupervisionOrderEntity } from './supervision-order.entity';
import { SupervisionStepEntity } from './supervision-step.entity';

/** A reminder that waits for feedback, or what else it is to be. */
export async function aSupervisionOrder(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string | null,
  officialId: string,
  more: Unplaced<SupervisionOrderEntity> = {},
): Promise<string> {
  const id = uuid();
  const [now, today] = [new Date(), beijingDate(new Date())];
  const order = {
    id,
    petitionId,
    officialId,
    law: 'cn-2022',
    ground: 'STALLED',
    fact: `${code} 三十天没有办理记录`,
    advice: `${code} 一周内到现场`,
    rung: 'REMINDER',
    status: 'FEEDBACK_AWAITED',
    supervisor: `${code} 信访办`,
    dueOn: addDays(today, 30),
    term: 'INTERNAL_TERM',
    issuedBy: code,
    issuedOn: today,
    ...more,
  } as const;
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(SupervisionOrderEntity, order);
    tx.insert(SupervisionStepEntity, {
      id: uuid(),
      orderId: id,
      seq: 1,
      kind: 'ISSUED',
      rung: order.rung,
      text: order.fact,
      dueOn: order.dueOn,
      at: now,
      byName: code,
    });
  });
  return id;
}

/** The same of a review that this office decides and lets lie. */
export async function aReviewSupervision(
  world: World,
  tenant: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  officialId: string,
  more: Unplaced<SupervisionOrderEntity> = {},
): Promise<string> {
  const reviewId = more.reviewId ?? (await aReviewHere(world, tenant));
  return aSupervisionOrder(world, tenant, null, officialId, { ground: 'CONCLUDED_LATE', ...more, reviewId });
}

/** As if it had been revoked today. */
export const endedOrder = ({ db }: World, { countyId, tenantId }: Place, id: string): Promise<unknown> =>
  db.write({ countyId, tenantId }, (tx) =>
    tx.query(
      `update supervision_orders set status = 'REVOKED', ended_on = current_date
        where county_id = $1 and tenant_id = $2 and id = $3`,
      [countyId, tenantId, id],
    ),
  );

/** A review that this office lets lie, with the order on it. */
export async function aSupervisedReview(
  world: World,
  tenant: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  officialId: string,
): Promise<Readonly<{ supervisedReview: string; reviewSupervision: string }>> {
  const reviewId = await aReviewHere(world, tenant);
  const reviewSupervision = await aReviewSupervision(world, tenant, officialId, { reviewId });
  return { supervisedReview: reviewId, reviewSupervision };
}
