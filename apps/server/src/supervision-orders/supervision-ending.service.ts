import { beijingDate, type PetitionEventKind } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { SupervisionOrderEntity } from './supervision-order.entity';
import { tellProgress, writeNextStep } from './supervision-steps.service';

type Ended = Readonly<{ kind: PetitionEventKind; text: string; data: Record<string, unknown> }>;

/**
 * An order on one of these is revoked with the reason, which the time line says too: nobody feeds back on a matter, or is heard on it, from
 * whom it is kept. Whoever issued it hears so, and may order whoever goes on.
 */
export async function revokeOrdersOn(
  tx: Tx,
  petitionId: string,
  officialIds: readonly string[],
  reason: string,
  { name, now }: Readonly<{ name: string; now: Date }>,
): Promise<Ended[]> {
  const running = await tx.rows<{ id: string }>(
    `select id from supervision_orders
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and official_id = any($4) and ended_on is null order by id`,
    [tx.place.countyId, tx.place.tenantId, petitionId, officialIds],
  );
  const ended: Ended[] = [];
  for (const { id } of running) {
    const order = await tx.edit(SupervisionOrderEntity, id);
    tx.update(SupervisionOrderEntity, id, { status: 'REVOKED', endedOn: beijingDate(now) });
    const seq = await writeNextStep(tx, order, { kind: 'REVOKED', text: reason }, name, now);
    if (order.issuerId !== null) await tellProgress(tx, order.issuerId, order, `${id} ${seq}`, name, now);
    ended.push({ kind: 'SUPERVISION_REVOKED', text: reason, data: { orderId: id, rung: order.rung } });
  }
  return ended;
}
