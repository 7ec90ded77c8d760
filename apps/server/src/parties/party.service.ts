import { v7 as uuid } from 'uuid';
import {
  andOthers,
  atMost,
  maskAddress,
  maskDocument,
  maskName,
  maskPhone,
  MOST_REPRESENTATIVES,
  readPetitioner,
  requireNobodyTwice,
  RuleViolation,
  type PetitionerDetails,
} from '@huiyin/domain';
import type { Tx, Unplaced } from '../db/tx';
import type { Services } from '../services';
import type { TenantVault } from '../vault/tenant-vault';
import { PartyEntity } from './party.entity';
import type { PartyInput } from './party.inputs';
import type { RevealedParty } from './party.type';

export const ANONYMOUS = '匿名';

const SEALED = ['name', 'phone', 'address', 'document'] as const;

/** Sealed rows for the people of one petition, and how its list names them. @throws RuleViolation INVALID, REQUIRED */
export function sealParties(
  vault: TenantVault,
  petitionId: string,
  inputs: readonly PartyInput[],
): { rows: Unplaced<PartyEntity>[]; masked: string } {
  if (inputs.length > MOST_REPRESENTATIVES) {
    throw new RuleViolation('INVALID', { field: '代表', reason: atMost(MOST_REPRESENTATIVES) });
  }
  const people = inputs.map(readPetitioner);
  requireNobodyTwice(people);
  const rows = people.map((details, i) => sealParty(vault, petitionId, i + 1, details));
  const first = rows[0]?.nameMasked ?? ANONYMOUS;
  return { rows, masked: andOthers(first, rows.length) };
}

function sealParty(
  vault: TenantVault,
  petitionId: string,
  ordinal: number,
  details: PetitionerDetails,
): Unplaced<PartyEntity> {
  const id = uuid();
  const seal = (column: (typeof SEALED)[number]): Buffer | null => {
    const text = details[column];
    return text === null ? null : vault.seal(text, { table: 'parties', column, rowId: id });
  };
  return {
    id,
    petitionId,
    ordinal,
    nameSealed: seal('name') as Buffer,
    nameMasked: maskName(details.name),
    phoneSealed: seal('phone'),
    phoneMasked: details.phone && maskPhone(details.phone),
    phoneIndex: details.phone === null ? null : vault.blindIndex('phone', details.phone),
    addressSealed: seal('address'),
    addressMasked: details.address && maskAddress(details.address),
    documentSealed: seal('document'),
    documentMasked: details.document && maskDocument(details.document),
  };
}

/** Puts other people in the place of a petition's; answers how its list names them now. */
export async function replaceParties(
  services: Services,
  tx: Tx,
  petitionId: string,
  inputs: readonly PartyInput[],
): Promise<{ petitionerMasked: string; anonymous: boolean }> {
  const { rows, masked } = sealParties(await services.vaults.of(tx), petitionId, inputs);
  tx.push({
    text: 'delete from parties where county_id = $1 and tenant_id = $2 and petition_id = $3',
    values: [tx.place.countyId, tx.place.tenantId, petitionId],
  });
  tx.insert(PartyEntity, rows);
  return { petitionerMasked: masked, anonymous: rows.length === 0 };
}

/** How many are named on a petition. */
export async function countParties(tx: Tx, petitionId: string): Promise<number> {
  const row = await tx.first<{ count: number }>(
    'select count(*)::integer as count from parties where county_id = $1 and tenant_id = $2 and petition_id = $3',
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return row?.count ?? 0;
}

/** The people of a petition in clear. The caller records the purpose. */
export async function openParties(tx: Tx, vault: TenantVault, petitionId: string): Promise<RevealedParty[]> {
  const rows = await tx.rows<Record<string, Buffer | null> & { id: string; ordinal: number }>(
    `select id, ordinal, name_sealed as name, phone_sealed as phone, address_sealed as address, document_sealed as document
       from parties where county_id = $1 and tenant_id = $2 and petition_id = $3 order by ordinal`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map((row) => {
    const open = (column: (typeof SEALED)[number]): string | null => {
      const sealed = row[column];
      return sealed ? vault.open(sealed, { table: 'parties', column, rowId: row.id }) : null;
    };
    return {
      ordinal: row.ordinal,
      name: open('name') ?? '',
      phone: open('phone'),
      address: open('address'),
      document: open('document'),
    };
  });
}
