import type { Tx } from '../db/tx';
import type { PartyInput } from '../parties/party.inputs';
import { openParties } from '../parties/party.service';
import type { TenantVault } from '../vault/tenant-vault';
import type { TransferEntity } from './transfer.entity';

const cellOf = (rowId: string) => ({ table: 'transfers', column: 'parties', rowId });

/** Who raises a matter, in clear: it lives in memory alone, between one office's vault and the other's. */
export async function partiesOf(tx: Tx, vault: TenantVault, petitionId: string): Promise<PartyInput[]> {
  const parties = await openParties(tx, vault, petitionId);
  return parties.map(({ name, phone, address, document }) => ({ name, phone, address, document }));
}

/** Sealed for the receiving office alone, until it signs or gives the matter back. */
export const sealPackage = (vault: TenantVault, transferId: string, parties: readonly PartyInput[]): Buffer =>
  vault.seal(JSON.stringify(parties), cellOf(transferId));

export function openPackage(vault: TenantVault, { id, partiesSealed }: TransferEntity): PartyInput[] {
  return partiesSealed === null ? [] : (JSON.parse(vault.open(partiesSealed, cellOf(id))) as PartyInput[]);
}
