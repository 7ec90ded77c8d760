import { labelOf, type Language } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { aidOffersOf, explanationsOf } from '../explanations/explanation.service';
import type { FollowedExplanation } from '../explanations/explanation.type';
import type { FollowedAidOffer } from './followed-aid-offer.type';

/** What was explained, and which services they were told of, as the petitioner reads it. */
export async function followedExplanations(
  tx: Tx,
  petitionId: string,
  language: Language,
): Promise<{ explanations: FollowedExplanation[]; aidOffers: FollowedAidOffer[] }> {
  const [explanations, offers] = await Promise.all([
    explanationsOf(tx, petitionId),
    aidOffersOf(tx, petitionId),
  ]);
  const aidOffers = offers.map(({ service, agency, offeredOn, status }) => ({
    service: labelOf(service, language),
    agency,
    offeredOn,
    statusText: labelOf(status, language),
  }));
  return { explanations, aidOffers };
}
