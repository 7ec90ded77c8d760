import {
  ERASED,
  maskName,
  MEDIATION_LENGTHS,
  mediationSteps,
  requiredText,
  saidText,
  takeStep,
  type Place,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import type { TenantVault } from '../vault/tenant-vault';
import type { Vaults } from '../vault/vaults';
import { MediationEntity } from './mediation.entity';
import type * as Inputs from './mediation.inputs';
import { mediationFacts } from './mediation-steps.service';

type Kept = Pick<MediationEntity, 'otherParty' | 'otherPartySealed'>;

const cellOf = (rowId: string) => ({ table: 'mediations', column: 'other_party', rowId });

const sealed = (vault: TenantVault, id: string, name: string): Kept => ({
  otherParty: maskName(name),
  otherPartySealed: vault.seal(name, cellOf(id)),
});

/** The other side as its row keeps it: a person sealed, with the mask for lists. @throws RuleViolation REQUIRED, INVALID */
export function sealOtherParty(
  vault: TenantVault,
  id: string,
  { otherPartyKind, otherParty }: Pick<Inputs.OpenMediationInput, 'otherPartyKind' | 'otherParty'>,
): Kept {
  const name = saidText(otherParty, '对方', MEDIATION_LENGTHS.otherParty);
  return otherPartyKind === 'OTHER_PERSON'
    ? sealed(vault, id, name)
    : { otherParty: name, otherPartySealed: null };
}

/** The other side in clear. The caller records the purpose. */
export const openOtherParty = (
  vault: TenantVault,
  { id, otherParty, otherPartySealed }: Kept & Pick<MediationEntity, 'id'>,
): string => (otherPartySealed === null ? otherParty : vault.open(otherPartySealed, cellOf(id)));

/**
 * 查看对方身份: for a purpose that the log keeps. It is not the petitioner's identity, so their time line does not tell of it.
 *
 * @throws RuleViolation WRONG_STATE, INVALID (an organ or a company: its name stands there), REQUIRED
 */
export async function revealOtherParty(
  { services, tx, actor }: Equipped,
  input: Inputs.RevealOtherPartyInput,
): Promise<Done> {
  const mediation = await tx.edit(MediationEntity, input.id, input.version);
  takeStep(mediationSteps.reveal, mediationFacts(mediation, actor, tx.place), actor);
  const purpose = requiredText(input.purpose, '用途', 200);
  const [{ number }, vault] = await Promise.all([
    tx.get(PetitionEntity, mediation.petitionId),
    services.vaults.of(tx),
  ]);
  return {
    id: mediation.id,
    audit: { number, purpose, purposeKind: input.purposeKind },
    extra: { otherPartyRevealed: openOtherParty(vault, mediation) },
  };
}

/** Seals the people of rows from before they were sealed; done twice, it finds none. */
export async function sealOldOtherParties(db: Database, vaults: Vaults, place: Place): Promise<void> {
  await db.write(place, async (tx) => {
    const rows = await plainOf(tx);
    if (rows.length === 0) return;
    const vault = await vaults.of(tx);
    for (const { id, otherParty } of rows) tx.update(MediationEntity, id, sealed(vault, id, otherParty));
  });
}

const plainOf = (tx: Tx): Promise<Pick<MediationEntity, 'id' | 'otherParty'>[]> =>
  tx.rows(
    `select id, other_party as "otherParty" from mediations
      where county_id = $1 and tenant_id = $2 and other_party_kind = 'OTHER_PERSON' and other_party_sealed is null
        and other_party <> $3 order by id for update`,
    [tx.place.countyId, tx.place.tenantId, ERASED],
  );
