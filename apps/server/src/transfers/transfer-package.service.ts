import type { Tx, Unplaced } from '../db/tx';
import type { MovedMediation, MovedMediations } from '../mediations/mediation-moving.service';
import type { PartyInput } from '../parties/party.inputs';
import { openParties } from '../parties/party.service';
import { UnitEntity } from '../units/unit.entity';
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

const mediationCell = (rowId: string) => ({ table: 'transfers', column: 'mediation', rowId });

const NOT_MEDIATED: MovedMediations = { goesOn: null, agreed: [] };

/** The mediation that goes on with the matter and what was agreed on before, sealed in the same way. */
export const sealMediations = (
  vault: TenantVault,
  transferId: string,
  { goesOn, agreed }: MovedMediations,
): Buffer | null =>
  goesOn === null && agreed.length === 0
    ? null
    : vault.seal(JSON.stringify({ goesOn, agreed }), mediationCell(transferId));

export function openMediationsOf(
  vault: TenantVault,
  { id, mediationSealed }: TransferEntity,
): MovedMediations {
  if (mediationSealed === null) return NOT_MEDIATED;
  const opened = JSON.parse(vault.open(mediationSealed, mediationCell(id))) as
    | MovedMediations
    | MovedMediation;
  // what was under way when agreements did not yet go along
  return 'agreed' in opened ? opened : { ...NOT_MEDIATED, goesOn: opened };
}

/** Given back, nothing of the matter stays behind (交还相关材料). */
export const NOTHING_KEPT: Unplaced<TransferEntity> = {
  content: null,
  petitionerMasked: null,
  partiesSealed: null,
  mediationSealed: null,
  placeName: null,
  placeCode: null,
};

/** The same of one that was never signed for, whose receiver keeps no title of it either. */
export const nothingKept = ({ petitionId }: Pick<TransferEntity, 'petitionId'>): Unplaced<TransferEntity> =>
  petitionId === null ? { ...NOTHING_KEPT, title: '（转送单位已收回）' } : NOTHING_KEPT;

export type PlaceOfProblem = Readonly<{ name: string; divisionCode: string | null }>;

/** 问题发生地, as its sender's own units have it. */
export async function placeOfProblem(tx: Tx, unitId: string | null): Promise<PlaceOfProblem | null> {
  return unitId === null ? null : tx.get(UnitEntity, unitId);
}

/** The same place among this office's units, by its division code; null where the clerk has to say. */
export async function placeHere(tx: Tx, { placeCode }: TransferEntity): Promise<string | null> {
  if (placeCode === null) return null;
  const found = await tx.first<{ id: string }>(
    `select id from units where county_id = $1 and tenant_id = $2 and division_code = $3 and retired_at is null order by id limit 1`,
    [tx.place.countyId, tx.place.tenantId, placeCode],
  );
  return found?.id ?? null;
}
