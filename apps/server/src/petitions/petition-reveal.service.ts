import { v7 as uuid } from 'uuid';
import { labelOf, petitionSteps, requiredText, takeStep } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { openParties } from '../parties/party.service';
import type { Services } from '../services';
import { PetitionEventEntity } from './petition-event.entity';
import { PetitionEntity } from './petition.entity';
import type { RevealPetitionerInput } from './petition.inputs';
import { eventsOf, factsOf } from './petition-steps.service';

/**
 * Shows identities in clear and records who looked, and why, in the same transaction: in the log, and on the time line, where the
 * petitioner is told unit, role, time and purpose.
 *
 * @throws RuleViolation REQUIRED
 */
export async function revealPetitioner(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  input: RevealPetitionerInput,
): Promise<Done> {
  // locked, so that looks stand one after the other
  const petition = await tx.get(PetitionEntity, input.id, 'for update');
  const { facts } = await factsOf(tx, petition);
  takeStep(petitionSteps.reveal, facts, actor);
  const purpose = requiredText(input.purpose, '用途', 200);
  const purposeKind = input.purposeKind ?? 'OTHER_PURPOSE';
  const [revealed, events, unit] = await Promise.all([
    openParties(tx, await services.vaults.of(tx), petition.id),
    eventsOf(tx, petition.id),
    unitOf(tx, actor),
  ]);
  const now = services.now();
  tx.insert(PetitionEventEntity, {
    id: uuid(),
    petitionId: petition.id,
    seq: events.length + 1,
    kind: 'IDENTITY_READ',
    at: now,
    recordedAt: now,
    actorId: actor.accountId,
    actorName: actor.name,
    ownerId: petition.ownerId,
    text: `${labelOf(purposeKind, 'zh')}：${purpose}`,
    data: { purpose: purposeKind, roles: actor.roles, unit },
  });
  return { id: petition.id, audit: { number: petition.number, purpose, purposeKind }, extra: { revealed } };
}

/** Where who looks works today; of who has no unit, their office. */
export async function unitOf(tx: Tx, { officialId }: SignedIn): Promise<string> {
  const row = await tx.first<{ name: string }>(
    `select coalesce(u.name, t.name) as name from tenants t
       left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = $3
       left join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = o.unit_id
      where t.county_id = $1 and t.tenant_id = $2`,
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  return row?.name ?? '';
}
