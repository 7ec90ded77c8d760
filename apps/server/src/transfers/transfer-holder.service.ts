import type { Tx } from '../db/tx';
import { OfficialEntity } from '../officials/official.entity';
import type { PetitionEntity } from '../petitions/petition.entity';
import { incomingOf, signHop } from './transfer-hops.service';
import type { TransferEntity } from './transfer.entity';

/** Who answers for a petition in the office that has signed for it; the phone is that office's public one. */
export type Holder = Readonly<{ office: string; name: string; post: string; phone: string | null }>;

export function holderOf(tx: Tx, petitionId: string): Promise<Holder | null> {
  return tx.first<Holder>(
    `select coalesce(holder_office, other_name) as office, holder_name as name, coalesce(holder_post, '') as post,
            holder_phone as phone
       from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT' and status = 'SIGNED' and holder_name is not null`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
}

type Told = Pick<TransferEntity, 'holderName' | 'holderPost' | 'holderPhone'>;

/** As the other office and the petitioner may know who answers for it here. */
export async function holderHere(tx: Tx, ownerId: string): Promise<Told> {
  const [{ name, post }, contact] = await Promise.all([
    tx.get(OfficialEntity, ownerId),
    tx.first<{ phone: string | null }>(
      'select phone from public_contacts where county_id = $1 and tenant_id = $2',
      [tx.place.countyId, tx.place.tenantId],
    ),
  ]);
  return { holderName: name, holderPost: post, holderPhone: contact?.phone ?? null };
}

type Owned = Pick<PetitionEntity, 'id' | 'origin' | 'ownerId'>;

/** 换人承办: whoever sent a matter here hears who answers for it now, unless an office further on has signed for it. */
export async function tellHolder(
  tx: Tx,
  before: Owned,
  after: Owned,
  byName: string | null,
  at: Date,
): Promise<void> {
  if (after.origin !== 'TRANSFER' || after.ownerId === before.ownerId) return;
  const incoming = await incomingOf(tx, after.id);
  if (incoming === null || (await holderOf(tx, after.id)) !== null) return;
  const holder = await holderHere(tx, after.ownerId);
  await signHop(tx, incoming, { kind: 'HANDED_ON', at, byName, text: holder.holderName }, holder);
}

/** What another office had and has no more: whoever sent the matter here hears that it is answered for in this office again. */
export async function tellHeldAgain(
  tx: Tx,
  incoming: TransferEntity,
  ownerId: string,
  at: Date,
): Promise<void> {
  if (incoming.holderOffice === null) return;
  const holder = await holderHere(tx, ownerId);
  const hop = { kind: 'HANDED_ON', at, byName: null, text: holder.holderName } as const;
  await signHop(tx, incoming, hop, { ...holder, holderOffice: null });
}
