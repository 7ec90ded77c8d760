import { looksMasked, readPetitioner, RuleViolation, type ImportedRow } from '@huiyin/domain';
import type { PartyInput } from '../parties/party.inputs';
import { ANONYMOUS, sealParties } from '../parties/party.service';
import type { TenantVault } from '../vault/tenant-vault';

type Parties = ReturnType<typeof sealParties> & { readonly anonymous: boolean };

/**
 * The petitioner of a row. A masked name, as our own ledger shows it, is all that is known: it is shown again and never
 * sealed. A telephone number or an address without a name is kept all the same, since an answer goes there.
 */
export function partiesOf(vault: TenantVault, petitionId: string, row: ImportedRow): Parties {
  const shown = row.petitionerName ?? ANONYMOUS;
  const person = personOf(row);
  const anonymous = shown === ANONYMOUS;
  if (person === null) return { rows: [], masked: shown, anonymous };
  const sealed = sealParties(vault, petitionId, [person]);
  if (person.name !== ANONYMOUS) return { ...sealed, anonymous };
  return { rows: sealed.rows.map((party) => ({ ...party, nameMasked: shown })), masked: shown, anonymous };
}

/** Why the counter would not take this petitioner either, or null. */
export function petitionerRefusal(row: ImportedRow): string | null {
  const person = personOf(row);
  try {
    if (person !== null) readPetitioner(person);
    return null;
  } catch (error) {
    if (error instanceof RuleViolation) return error.message;
    throw error;
  }
}

/** Somebody to seal, or null where the row has nothing about them in clear. */
function personOf({ petitionerName, phone, address }: ImportedRow): PartyInput | null {
  const name = clear(petitionerName);
  const person = { name: name ?? ANONYMOUS, phone: clear(phone), address: clear(address) };
  return person.name === ANONYMOUS && person.phone === null && person.address === null ? null : person;
}

const clear = (text: string | null): string | null => (text !== null && looksMasked(text) ? null : text);
