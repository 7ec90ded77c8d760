import { petitionSteps, requiredText, takeStep } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { openParties } from '../parties/party.service';
import type { Services } from '../services';
import { PetitionEntity } from './petition.entity';
import type { RevealPetitionerInput } from './petition.inputs';
import { factsOf } from './petition-steps.service';

/** Shows identities in clear and records who looked, and why, in the same transaction. @throws RuleViolation REQUIRED */
export async function revealPetitioner(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  input: RevealPetitionerInput,
): Promise<Done> {
  const petition = await tx.get(PetitionEntity, input.id);
  const { facts } = await factsOf(tx, petition);
  takeStep(petitionSteps.reveal, facts, actor);
  const purpose = requiredText(input.purpose, '用途', 200);
  const revealed = await openParties(tx, await services.vaults.of(tx), petition.id);
  return { id: petition.id, audit: { number: petition.number, purpose }, extra: { revealed } };
}
