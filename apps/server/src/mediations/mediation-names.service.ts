import { requireNotTheirOwn, requireNobodyNamed, type FieldName } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Equipped } from '../graphql/act';
import { coSignerNames } from '../group-matters/co-signer.service';
import { openParties } from '../parties/party.service';
import type { TenantVault } from '../vault/tenant-vault';
import { mattersOf } from './mediation-dispute.service';
import type { MediationEntity } from './mediation.entity';
import { openOtherParty } from './mediation-other-party.service';
import { disputeIdOf } from './mediation-steps.service';

/** Who raises a matter, those who signed behind their representatives among them: in memory alone, to be told to nobody. */
export async function partyNamesOf(tx: Tx, vault: TenantVault, petitionId: string): Promise<string[]> {
  const [parties, behind] = await Promise.all([
    openParties(tx, vault, petitionId),
    coSignerNames(tx, vault, petitionId),
  ]);
  return [...parties.map(({ name }) => name), ...behind];
}

/** Both sides of a dispute, of all its matters here. */
async function sidesOf(
  { services, tx }: Pick<Equipped, 'services' | 'tx'>,
  mediation: MediationEntity,
): Promise<string[]> {
  const [vault, matters] = await Promise.all([services.vaults.of(tx), mattersOf(tx, disputeIdOf(mediation))]);
  const parties = await Promise.all(matters.map(({ petitionId }) => partyNamesOf(tx, vault, petitionId)));
  const other = mediation.otherPartyKind === 'OTHER_PERSON' ? [openOtherParty(vault, mediation)] : [];
  return [...parties.flat(), ...other];
}

/** What all of a dispute read names none of its parties, whoever has left among them. @throws RuleViolation INVALID */
export async function requireUnnamed(
  equipped: Pick<Equipped, 'services' | 'tx'>,
  mediation: MediationEntity,
  text: string,
  field: FieldName,
): Promise<void> {
  requireNobodyNamed(text, await sidesOf(equipped, mediation), field);
}

/** Nobody is asked to mediate their own dispute; who signed behind a representative among them, without being told of. @throws RuleViolation INVALID */
export async function requireNoParty(
  equipped: Pick<Equipped, 'services' | 'tx'>,
  mediation: MediationEntity,
  people: readonly (string | null)[],
  field: FieldName,
): Promise<void> {
  requireNotTheirOwn(people, await sidesOf(equipped, mediation), field);
}
