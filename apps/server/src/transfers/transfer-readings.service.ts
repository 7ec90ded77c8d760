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
  return { kind: 'IDENTITY_READ', at, byOffice, byName: null, text: said(data), data };
}

const said = ({ purpose, roles, unit }: ReadingData): string =>
  `${unit} ${roles.map((role) => labelOf(role, 'zh')).join('、')}：${labelOf(purpose, 'zh')}`;

/** A look as another office hears of it. */
export type ToldReading = Readonly<{
  at: Date;
  byOffice: string;
  text: string | null;
  data: Record<string, unknown>;
}>;

/** Every look at who raises a matter so far, the oldest first, as the office that goes on with it may know them. */
export async function readingsSoFar(tx: Tx, petitionId: string, office: string): Promise<ToldReading[]> {
  const rows = await tx.rows<Readonly<{ at: Date; own: boolean; data: ReadingData }>>(
    `select at, actor_id is not null as own, data from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'IDENTITY_READ' order by seq`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map(({ at, own, data: { purpose, roles, unit } }) => {
    // one that came from elsewhere says where already
    const data = { purpose, roles, unit: own ? unitElsewhere(office, unit) : unit };
    return { at, byOffice: own ? office : unit, text: said(data), data };
  });
}

/** The looks that came with a transfer, by its first hop. */
export async function readingsOfPackage(tx: Tx, transferId: string): Promise<ToldReading[]> {
  const hop = await tx.first<{ readings: (Omit<ToldReading, 'at'> & { at: string })[] | null }>(
    `select data -> 'readings' as readings from transfer_hops where county_id = $1 and tenant_id = $2 and transfer_id = $3 and seq = 1`,
    [tx.place.countyId, tx.place.tenantId, transferId],
  );
  return (hop?.readings ?? []).map((one) => ({ ...one, at: new Date(one.at) }));
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
