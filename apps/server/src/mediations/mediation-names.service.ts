import { requireNotTheirOwn, requireNobodyNamed, requireTwoSides, type FieldName } from '@huiyin/domain';
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

/** The other side is none of those who raise the matter; who stands behind them is told apart from nobody. @throws RuleViolation INVALID */
export async function requireOtherSide(
  tx: Tx,
  vault: TenantVault,
  petitionId: string,
  otherParty: string,
): Promise<void> {
  const parties = await openParties(tx, vault, petitionId);
  requireTwoSides(
    otherParty.trim(),
    parties.map(({ name }) => name),
  );
}

type Looking = Pick<Equipped, 'services' | 'tx'>;

/**
 * Who stands behind a matter in the offices it was sent from, and who petitions there in the same dispute: their names stay there, and are
 * compared with those given here.
 */
export async function namesBehind(
  { services, tx }: Looking,
  petitionId: string,
  disputeId: string | null,
): Promise<string[]> {
  const { countyId } = tx.place;
  const came = await tx.first<{ id: string; from: string }>(
    `select id, other_tenant_id as "from" from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED' order by offered_at desc limit 1`,
    [countyId, tx.place.tenantId, petitionId],
  );
  if (came === null) return [];
  return tx.elsewhere({ countyId, tenantId: came.from }, async (there) => {
    const sent = await there.first<{ petitionId: string }>(
      `select petition_id as "petitionId" from transfers where county_id = $1 and tenant_id = $2 and id = $3`,
      [countyId, came.from, came.id],
    );
    if (sent === null) return [];
    const vault = await services.vaults.of(there);
    const others = disputeId === null ? [] : await mattersOf(there, disputeId);
    const names: string[] = [];
    for (const id of new Set([sent.petitionId, ...others.map((one) => one.petitionId)]))
      names.push(...(await partyNamesOf(there, vault, id)));
    return [...names, ...(await namesBehind({ services, tx: there }, sent.petitionId, disputeId))];
  });
}

/** Both sides of a dispute, of all its matters here. */
export async function sidesOf({ services, tx }: Looking, mediation: MediationEntity): Promise<string[]> {
  const [vault, matters] = await Promise.all([services.vaults.of(tx), mattersOf(tx, disputeIdOf(mediation))]);
  const parties = await Promise.all(matters.map(({ petitionId }) => partyNamesOf(tx, vault, petitionId)));
  const other = mediation.otherPartyKind === 'OTHER_PERSON' ? [openOtherParty(vault, mediation)] : [];
  return [...parties.flat(), ...other];
}

/** What all of a dispute read names none of its parties, whoever has left among them. @throws RuleViolation INVALID */
export async function requireUnnamed(
  looking: Looking,
  mediation: MediationEntity,
  text: string,
  field: FieldName,
): Promise<void> {
  requireNobodyNamed(text, await sidesOf(looking, mediation), field);
}

/** Nobody is asked to mediate their own dispute; who signed behind a representative among them, without being told of. @throws RuleViolation INVALID */
export async function requireNoParty(
  looking: Looking,
  mediation: MediationEntity,
  people: readonly (string | null)[],
  field: FieldName,
): Promise<void> {
  const { petitionId } = mediation;
  const behind = await namesBehind(looking, petitionId, disputeIdOf(mediation));
  requireNotTheirOwn(people, [...(await sidesOf(looking, mediation)), ...behind], field);
}
