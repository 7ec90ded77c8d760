import { aidAfter, RuleViolation, WEB_PETITIONER } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { AidOfferEntity } from './aid-offer.entity';

/**
 * 是否需要服务: the petitioner's own, in the portal. Nothing of the matter moves.
 *
 * @throws RuleViolation NOT_FOUND, WRONG_STATE (handed on already, or a registration that is void)
 */
export async function chooseAid(
  tx: Tx,
  petitionId: string,
  { offerId, wanted }: Readonly<{ offerId: string; wanted: boolean }>,
  now: Date,
): Promise<Done> {
  const petition = await tx.get(PetitionEntity, petitionId, 'for update');
  const { number, status } = petition;
  if (status === 'VOIDED') throw new RuleViolation('WRONG_STATE', { status, from: 'REGISTERED' });
  const offer = await tx.get(AidOfferEntity, offerId, 'for update');
  if (offer.petitionId !== petitionId) throw new RuleViolation('NOT_FOUND');
  const after = aidAfter(offer.status, wanted);
  // the log does not say what was chosen
  const done = { id: offerId, about: { kind: 'Petition', id: petitionId }, audit: { number } };
  if (after === null) return done;
  tx.update(AidOfferEntity, offerId, { status: after });
  const [events, rules] = await Promise.all([eventsOf(tx, petitionId), legalRulesOf(tx)]);
  const change = { event: { kind: 'AID_ANSWERED', text: offer.agency } } as const;
  const by = { accountId: null, name: WEB_PETITIONER };
  changePetition(tx, { petition, events, rules, status, by, now, change });
  return done;
}
