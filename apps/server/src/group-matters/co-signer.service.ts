import { v7 as uuid } from 'uuid';
import {
  CO_SIGNATURES_AN_HOUR,
  JOINABLE,
  readPetitioner,
  requiredText,
  requireOwnPhone,
  requireWish,
  RuleViolation,
  type CoServiceMethod,
  type CoSignerStanding,
  type CoSignerWish,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { networkOf } from '../identity/network';
import { PetitionEntity } from '../petitions/petition.entity';
import type { Services } from '../services';
import type { TenantVault } from '../vault/tenant-vault';
import { CoSignerEntity } from './co-signer.entity';
import { GroupMatterEntity } from './group-matter.entity';

export const nameCell = (rowId: string) => ({ table: 'co_signers', column: 'name', rowId });
export const addressCell = (rowId: string) => ({ table: 'co_signers', column: 'address', rowId });
export const phoneCell = (rowId: string) => ({ table: 'co_signers', column: 'phone', rowId });

/** A phone is known again within one matter and in no other: nothing joins the people of two. */
export const phoneIndex = (vault: TenantVault, petitionId: string, phone: string): Buffer =>
  vault.blindIndex(`co-signer phone ${petitionId}`, phone);

/** How many co-signers confirmed with one of these phones: a representative who signs as well is one person. */
export async function coSignersWith(
  tx: Tx,
  vault: TenantVault,
  petitionId: string,
  phones: readonly string[],
): Promise<number> {
  if (phones.length === 0) return 0;
  const row = await tx.first<{ count: number }>(
    `select count(*)::integer as count from co_signers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and withdrawn_at is null and phone_index = any($4)`,
    [
      tx.place.countyId,
      tx.place.tenantId,
      petitionId,
      phones.map((phone) => phoneIndex(vault, petitionId, phone)),
    ],
  );
  return row?.count ?? 0;
}

/** Who stands behind a matter, by name, for what may not name them; it is shown to nobody. */
export async function coSignerNames(tx: Tx, vault: TenantVault, petitionId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string; nameSealed: Buffer }>(
    `select id, name_sealed as "nameSealed" from co_signers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and name_sealed is not null`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map(({ id, nameSealed }) => vault.open(nameSealed, nameCell(id)));
}

/** The first and only code of a confirmation; whoever loses it confirms again. */
const ownCode = (vault: TenantVault, id: string): string => vault.queryCode(id, 1);
const codeIndex = (vault: TenantVault, petitionId: string, code: string): Buffer =>
  vault.codeIndex(`co-signer ${petitionId}`, code);

/** The group of a petition; locked where numbers are given out. */
export async function groupOf(
  tx: Tx,
  petitionId: string,
  lock: 'for update' | '' = '',
): Promise<GroupMatterEntity | null> {
  const row = await tx.first<{ id: string }>(
    'select id from group_matters where county_id = $1 and tenant_id = $2 and petition_id = $3',
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return row && tx.get(GroupMatterEntity, row.id, lock);
}

/** Everybody who stands behind a matter, as numbers. What a later answer replaced was served in vain. */
export function coSignersOf(
  tx: Tx,
  { id, answeredAt, disposedAt }: Pick<PetitionEntity, 'id' | 'answeredAt' | 'disposedAt'>,
): Promise<(CoSignerStanding & Readonly<{ method: CoServiceMethod | null }>)[]> {
  return tx.rows(
    `select ordinal, wish, service_method as method,
            coalesce(served_at >= coalesce($4::timestamptz, $5::timestamptz), false) as served, code_index is not null as "readsHere"
       from co_signers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and withdrawn_at is null order by ordinal, id`,
    [tx.place.countyId, tx.place.tenantId, id, answeredAt, disposedAt],
  );
}

/** Whom a matter's number and this code, however it was typed, open as a co-signer. */
export async function coSignerWith(
  tx: Tx,
  vault: TenantVault,
  petitionId: string,
  code: string,
): Promise<string | null> {
  const found = await tx.first<{ id: string }>(
    'select id from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3 and code_index = $4',
    [tx.place.countyId, tx.place.tenantId, petitionId, codeIndex(vault, petitionId, code)],
  );
  return found?.id ?? null;
}

export type Confirmation = Readonly<{
  name: string;
  phone: string;
  address?: string | null;
  wish: CoSignerWish;
  consent: boolean;
  noticeVersion: number;
}>;

/**
 * 确认联名: by the person's own hand. With a phone that is there already they get a code of their own and keep the number, so
 * that they are counted once, and nobody who tries a number out is told whose it is.
 *
 * @throws RuleViolation REQUIRED, INVALID, STALE_VERSION (of the notice), WRONG_STATE once it is decided, THROTTLED
 */
export async function confirmCoSignature(
  services: Services,
  tx: Tx,
  petitionId: string,
  given: Confirmation,
  { address, noticeVersion }: Readonly<{ address: string; noticeVersion: number }>,
): Promise<Done> {
  const takeBack = services.submissions.book([
    { of: ['co-signature', 'address', networkOf(address)], most: CO_SIGNATURES_AN_HOUR.address },
    { of: ['co-signature', 'matter', petitionId], most: CO_SIGNATURES_AN_HOUR.matter },
  ]);
  try {
    return await confirm(services, tx, petitionId, given, noticeVersion);
  } catch (error) {
    takeBack();
    throw error;
  }
}

async function confirm(
  services: Services,
  tx: Tx,
  petitionId: string,
  given: Confirmation,
  noticeVersion: number,
): Promise<Done> {
  if (!given.consent) throw new RuleViolation('REQUIRED', { field: '同意个人信息处理告知' });
  if (given.noticeVersion !== noticeVersion)
    throw new RuleViolation('STALE_VERSION', { version: noticeVersion });
  requireOwnPhone(requiredText(given.phone, '电话', 50));
  const { name, phone, address } = readPetitioner(given);
  services.idempotency.prunePetitioners(tx);
  const [petition, group, vault, { profileOf }] = await Promise.all([
    tx.get(PetitionEntity, petitionId),
    groupOf(tx, petitionId, 'for update'),
    services.vaults.of(tx),
    legalRulesOf(tx),
  ]);
  requireJoinable(petition);
  if (group === null) throw new RuleViolation('NOT_FOUND');
  requireWish(given.wish, address, profileOf(petition.profile));
  const id = uuid();
  const index = phoneIndex(vault, petitionId, phone ?? '');
  const queryCode = ownCode(vault, id);
  const ordinal = await ordinalOf(tx, petitionId, index);
  await replaceCarried(tx, petitionId, index, services.now());
  tx.insert(CoSignerEntity, {
    id,
    petitionId,
    ordinal,
    nameSealed: vault.seal(name, nameCell(id)),
    phoneSealed: vault.seal(phone ?? '', phoneCell(id)),
    addressSealed: address === null ? null : vault.seal(address, addressCell(id)),
    phoneIndex: index,
    codeIndex: codeIndex(vault, petitionId, queryCode),
    wish: given.wish,
    consentedTo: given.noticeVersion,
    confirmedAt: services.now(),
  });
  return { id, extra: { queryCode } };
}

/** @throws RuleViolation WRONG_STATE once the matter is decided, or elsewhere */
export function requireJoinable({ status }: Pick<PetitionEntity, 'status'>): void {
  if (!JOINABLE.includes(status)) throw new RuleViolation('WRONG_STATE', { status, from: JOINABLE.join() });
}

async function ordinalOf(tx: Tx, petitionId: string, index: Buffer): Promise<number> {
  const row = await tx.first<{ ordinal: number }>(
    `select coalesce(min(ordinal) filter (where phone_index = $4), max(ordinal) + 1, 1) as ordinal
       from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    [tx.place.countyId, tx.place.tenantId, petitionId, index],
  );
  return row?.ordinal ?? 1;
}

/** What came up with the matter gives way to what the person confirms here. */
async function replaceCarried(tx: Tx, petitionId: string, index: Buffer, now: Date): Promise<void> {
  const rows = await tx.rows<{ id: string }>(
    `select id from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3 and phone_index = $4
        and code_index is null for update`,
    [tx.place.countyId, tx.place.tenantId, petitionId, index],
  );
  for (const { id } of rows) forgetCoSigner(tx, id, now);
}

/** A repeated confirmation is told its own code again. */
export async function codeOfCoSigner(services: Services, tx: Tx, id: string): Promise<{ queryCode: string }> {
  return { queryCode: ownCode(await services.vaults.of(tx), id) };
}

/** 退出联名: the number stays, whatever says whose it was goes. @throws RuleViolation NOT_FOUND */
export async function withdrawCoSignature(tx: Tx, id: string, now: Date): Promise<Done> {
  const { withdrawnAt } = await tx.get(CoSignerEntity, id, 'for update');
  if (withdrawnAt !== null) throw new RuleViolation('NOT_FOUND');
  forgetCoSigner(tx, id, now);
  return { id };
}

/** What says whose it was. */
export const forgetCoSigner = (tx: Tx, id: string, now: Date): void =>
  tx.update(CoSignerEntity, id, {
    nameSealed: null,
    phoneSealed: null,
    addressSealed: null,
    phoneIndex: null,
    codeIndex: null,
    withdrawnAt: now,
  });
