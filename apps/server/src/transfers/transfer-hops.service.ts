import { v7 as uuid } from 'uuid';
import { HOP_LEADS_TO, type TransferHopKind } from '@huiyin/domain';
import type { Tx, Unplaced } from '../db/tx';
import { enqueue } from '../queue/enqueue';
import { TenantEntity } from '../tenants/tenant.entity';
import { TransferHopEntity } from './transfer-hop.entity';
import { TransferEntity } from './transfer.entity';

export const CARRY = 'transfers.carry';

export type Hop = Readonly<{
  kind: TransferHopKind;
  at: Date;
  /** Who signed; null where the server did. */
  byName: string | null;
  text?: string | null;
  data?: Record<string, unknown>;
  /** Which office, where it is not the one whose file it is. */
  byOffice?: string;
}>;

/**
 * Signs the next hop in this office's file and sends it on its way to the other's, all in the transaction of the act: a hop
 * that is there will be carried, one that is not was never made.
 */
export async function signHop(
  tx: Tx,
  transfer: TransferEntity,
  hop: Hop,
  patch: Unplaced<TransferEntity> = {},
): Promise<void> {
  const seq = transfer.hops + 1;
  const { name } = await tx.get(TenantEntity, tx.place.tenantId);
  tx.update(TransferEntity, transfer.id, { ...patch, ...statusAfter(hop.kind), hops: seq });
  tx.insert(TransferHopEntity, {
    ...hop,
    id: uuid(),
    transferId: transfer.id,
    seq,
    byOffice: hop.byOffice ?? name,
  });
  sendOn(tx, transfer.id, seq);
}

/** One job a hop, so that none can be lost in another that has just begun. */
export function sendOn(tx: Tx, transferId: string, seq: number): void {
  enqueue(tx, CARRY, { transferId }, `${transferId} ${seq}`);
}

export function statusAfter(kind: TransferHopKind): Unplaced<TransferEntity> {
  const status = HOP_LEADS_TO[kind];
  return status === undefined ? {} : { status };
}

/** A file's hops after one, oldest first. */
export function hopsAfter(tx: Tx, transferId: string, seq: number): Promise<TransferHopEntity[]> {
  return tx.rows<TransferHopEntity>(
    `select id, transfer_id as "transferId", seq, kind, at, by_office as "byOffice", by_name as "byName", text, data
       from transfer_hops where county_id = $1 and tenant_id = $2 and transfer_id = $3 and seq > $4 order by seq`,
    [tx.place.countyId, tx.place.tenantId, transferId, seq],
  );
}

/** The file of the transfer that brought a petition here, while it is in this office's hands. */
export async function incomingOf(tx: Tx, petitionId: string): Promise<TransferEntity | null> {
  const found = await tx.first<{ id: string }>(
    `select id from transfers where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED' and status = 'SIGNED'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return found && tx.edit(TransferEntity, found.id);
}
