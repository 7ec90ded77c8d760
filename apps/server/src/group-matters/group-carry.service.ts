import { v7 as uuid } from 'uuid';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import type { TenantVault } from '../vault/tenant-vault';
import type { Vaults } from '../vault/vaults';
import { CoSignerEntity } from './co-signer.entity';
import { addressCell, forgetCoSigner, groupOf, nameCell, phoneCell, phoneIndex } from './co-signer.service';
import { GroupMatterEntity } from './group-matter.entity';

type Confirmed = Pick<CoSignerEntity, 'id' | 'ordinal' | 'wish' | 'consentedTo' | 'confirmedAt'> &
  Readonly<{ name: string; phone: string; address: string | null }>;
type Carried = Readonly<{ group: GroupMatterEntity; confirmed: readonly Confirmed[] }>;

/** From where to where a matter goes up, under which id there a confirmation is found again, and in whose name it is written down. */
type Way = Readonly<{
  below: Readonly<{ tenantId: string; petitionId: string }>;
  petitionId: string;
  idOf: (coSignerId: string) => string;
  by: Readonly<{ accountId: null; name: string }>;
}>;

/**
 * 随事项上移: the mandate, and every confirmation under the superior's seal, which hides it there as it was hidden here. Done twice, it
 * enters nothing twice. Nobody reads it on the way, and no code of the office below opens anything above: one of its people may hold one.
 */
export async function bringGroup(vaults: Vaults, tx: Tx, way: Way, now: Date): Promise<void> {
  const { petitionId, idOf } = way;
  const { countyId } = tx.place;
  const carried = await tx.elsewhere({ countyId, tenantId: way.below.tenantId }, (below) =>
    heldBelow(vaults, below, way.below.petitionId),
  );
  if (carried === null) return;
  if ((await groupOf(tx, petitionId, 'for update')) === null) await enterMandate(tx, way, carried.group, now);
  const vault = await vaults.of(tx);
  const there = await tx.rows<{ id: string; ordinal: number; phone: Buffer | null }>(
    `select id, ordinal, phone_index as phone from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    [countyId, tx.place.tenantId, petitionId],
  );
  const last = Math.max(0, ...there.map(({ ordinal }) => ordinal));
  for (const one of carried.confirmed) {
    const index = phoneIndex(vault, petitionId, one.phone);
    const known = there.some(({ id, phone }) => id === idOf(one.id) || phone?.equals(index));
    if (!known) tx.insert(CoSignerEntity, sealed(vault, one, { petitionId, id: idOf(one.id), last, index }));
  }
}

/** Locked, so that whoever withdraws meanwhile is not carried. */
async function heldBelow(vaults: Vaults, tx: Tx, petitionId: string): Promise<Carried | null> {
  const group = await groupOf(tx, petitionId, 'for update');
  if (group === null) return null;
  const vault = await vaults.of(tx);
  const rows = await tx.rows<CoSignerEntity>(
    `select id, ordinal, wish, consented_to as "consentedTo", confirmed_at as "confirmedAt", name_sealed as "nameSealed",
            phone_sealed as "phoneSealed", address_sealed as "addressSealed"
       from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3 and withdrawn_at is null
      order by ordinal, id for update`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  const confirmed = rows.map(({ nameSealed, phoneSealed, addressSealed, ...one }) => ({
    ...one,
    name: vault.open(nameSealed as Buffer, nameCell(one.id)),
    phone: vault.open(phoneSealed as Buffer, phoneCell(one.id)),
    address: addressSealed && vault.open(addressSealed, addressCell(one.id)),
  }));
  return { group, confirmed };
}

async function enterMandate(
  tx: Tx,
  { petitionId, by }: Way,
  group: GroupMatterEntity,
  now: Date,
): Promise<void> {
  const { chosenBy, chosenOn, mandate, sharedPhones, formedAt, formedBy } = group;
  const of = { id: uuid(), petitionId, invitationIssue: 1 };
  tx.insert(GroupMatterEntity, { ...of, chosenBy, chosenOn, mandate, sharedPhones, formedAt, formedBy });
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
  ]);
  const change = { event: { kind: 'GROUP_FORMED' as const, text: mandate, data: { chosenBy, chosenOn } } };
  changePetition(tx, { petition, events, rules, status: petition.status, by, now, change });
}

/** Without a code: who reads online gets one by confirming here, under the same number. */
const sealed = (
  vault: TenantVault,
  { name, phone, address, ordinal, wish, consentedTo, confirmedAt }: Confirmed,
  to: Readonly<{ petitionId: string; id: string; last: number; index: Buffer }>,
): Partial<CoSignerEntity> => ({
  id: to.id,
  petitionId: to.petitionId,
  ordinal: to.last + ordinal,
  nameSealed: vault.seal(name, nameCell(to.id)),
  phoneSealed: vault.seal(phone, phoneCell(to.id)),
  addressSealed: address === null ? null : vault.seal(address, addressCell(to.id)),
  phoneIndex: to.index,
  codeIndex: null,
  wish,
  consentedTo,
  confirmedAt,
});

/** 退出联名 below takes what was carried of it away too. */
export async function withdrawCarried(tx: Tx, id: string, now: Date): Promise<void> {
  const there = await tx.first(
    'select from co_signers where county_id = $1 and tenant_id = $2 and id = $3 and withdrawn_at is null for update',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  if (there !== null) forgetCoSigner(tx, id, now);
}

/** Whether a confirmation came along under this id. */
export const isCarried = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.first('select from co_signers where county_id = $1 and tenant_id = $2 and id = $3', [
    tx.place.countyId,
    tx.place.tenantId,
    id,
  ])) !== null;
