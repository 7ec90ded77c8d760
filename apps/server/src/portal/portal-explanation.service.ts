import { aidSteps, labelOf, type AidStatus, type Language } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { aidOffersOf, explanationsOf } from '../explanations/explanation.service';
import type { FollowedExplanation } from '../explanations/explanation.type';
import type { FollowedAidOffer } from './followed-aid-offer.type';

/** Until it is handed on. */
const SAYABLE: ReadonlySet<AidStatus> = new Set([...aidSteps.want.from, ...aidSteps.decline.from]);

/** What was explained, and which services they were told of, as the petitioner reads it. */
export async function followedExplanations(
  tx: Tx,
  petitionId: string,
  works: boolean,
  language: Language,
): Promise<{ explanations: FollowedExplanation[]; aidOffers: FollowedAidOffer[] }> {
  const [explanations, offers] = await Promise.all([
    explanationsOf(tx, petitionId),
    aidOffersOf(tx, petitionId),
  ]);
  const aidOffers = offers.map(({ id, service, agency, offeredOn, status }) => ({
    id,
    service: labelOf(service, language),
    agency,
    offeredOn,
    statusText: labelOf(status, language),
    wanted: status === 'AID_OFFERED' ? null : status !== 'AID_NOT_WANTED',
    open: works && SAYABLE.has(status),
  }));
  return { explanations, aidOffers };
}
