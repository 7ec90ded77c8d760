import { labelOf, type RevealPurpose } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { signHop, type Hop } from './transfer-hops.service';
import { TransferEntity } from './transfer.entity';

export type ReadingData = Readonly<{ purpose: RevealPurpose; roles: readonly string[]; unit: string }>;

/** Where who looked works, as another office calls it. */
export const unitElsewhere = (office: string, unit: string): string =>
  unit === office ? office : `${office} ${unit}`;

/** A look at who raises a matter as the office that sent it may know it: unit, role, time and purpose, and neither name nor words. */
export function readingTold(byOffice: string, at: Date, { purpose, roles, unit }: ReadingData): Hop {
  const data = { purpose, roles, unit: unitElsewhere(byOffice, unit) };
  const inRole = roles.map((role) => labelOf(role, 'zh')).join('、');
  const text = `${data.unit} ${inRole}：${labelOf(purpose, 'zh')}`;
  return { kind: 'IDENTITY_READ', at, byOffice, byName: null, text, data };
}

/** Whoever sent these matters here hears of a look, and by that their petitioner; an office that has been accused since hears nothing. */
export async function tellReading(tx: Tx, petitionIds: readonly string[], hop: Hop): Promise<void> {
  const files = await tx.rows<{ id: string }>(
    `select t.id from transfers t
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = t.petition_id
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = any($3) and t.side = 'RECEIVED'
        and not (t.status = 'RETURNED' and p.confidential) order by t.id`,
    [tx.place.countyId, tx.place.tenantId, petitionIds],
  );
  for (const { id } of files) await signHop(tx, await tx.edit(TransferEntity, id), hop);
}
