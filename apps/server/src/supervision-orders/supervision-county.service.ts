import { COUNTY_ROLES, permissions } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { holdersOf, notify } from '../notices/notice.service';

type Told = Readonly<{ id: string; occasion: string; byName: string; dueOn?: string }>;

/**
 * What the county ordered in an office is told of in the county's own: its people have no inbox where they entered. The notice names the office
 * and opens the order, and says nothing of the matter, which stays behind that office's wall. The last thing of its transaction, as `elsewhere`
 * wants it.
 */
export async function tellCountyOfOrder(
  tx: Tx,
  kind: 'COUNTY_ORDER_ANSWERED' | 'COUNTY_ORDER_OVERDUE',
  orders: readonly Told[],
  now: Date,
): Promise<void> {
  if (orders.length === 0) return;
  const county = await tx.first<{ id: string }>(
    `select tenant_id as id from app.county_offices() where kind = 'COUNTY_OFFICE'`,
  );
  if (county === null || county.id === tx.place.tenantId) return;
  const may = permissions['supervision.issue'].filter((role) => COUNTY_ROLES.includes(role));
  await tx.elsewhere({ countyId: tx.place.countyId, tenantId: county.id }, async (office) => {
    const people = await holdersOf(office, may);
    await notify(
      office,
      orders.flatMap(({ id, ...told }) =>
        people.map((officialId) => ({ ...told, officialId, kind, countyOrderId: id })),
      ),
      now,
    );
  });
}
