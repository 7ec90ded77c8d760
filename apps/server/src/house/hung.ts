import { aClaim } from '../claims/claim.fixture';
import { aCommitment } from '../commitments/commitment.fixture';
import { anExplanation } from '../explanations/explanation.fixture';
import { aHandOff } from '../hand-offs/hand-off.fixture';
import { aLegacyDossier } from '../legacy-dossiers/legacy-dossier.fixture';
import { aMediation } from '../mediations/mediation.fixture';
import { aServiceAttempt } from '../petitions/service-attempt.fixture';
import { aRecusal } from '../recusals/recusal.fixture';
import { aReceiptLeaf } from '../receipt-days/receipt-day.fixture';
import { aReception } from '../receptions/reception.fixture';
import { aReview } from '../reviews/review.fixture';
import { aSponsorship } from '../sponsorships/sponsorship.fixture';
import { aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import type { TestTenant, World } from '../testing/world';
import { aPaper } from './paper-places';
import { anAttachment, type Objects } from './places';
import { aTransfer } from './transfer-places';

/** One of everything that hangs on a matter and has an id of its own, in the hands of this official. */
export async function hung(
  world: World,
  tenant: TestTenant,
  petitionId: string,
  officialId: string,
): Promise<Partial<Objects>> {
  const { countyId, tenantId } = tenant;
  await aServiceAttempt(world, tenant, petitionId);
  await aReceiptLeaf(world, tenant, petitionId);
  await aReception(world, tenant, petitionId, officialId);
  // an answered matter was split already
  const claim = await world.db.inside({ countyId, tenantId }, (tx) =>
    tx.first<{ id: string }>(
      'select id from claims where county_id = $1 and tenant_id = $2 and petition_id = $3',
      [countyId, tenantId, petitionId],
    ),
  );
  return {
    attachment: await anAttachment(world, tenant, petitionId),
    paper: await aPaper(world, tenant, petitionId),
    claim: claim?.id ?? (await aClaim(world, tenant, petitionId)),
    handOff: await aHandOff(world, tenant, petitionId),
    commitment: await aCommitment(world, tenant, petitionId),
    aidOffer: await anExplanation(world, tenant, petitionId, officialId),
    sponsorship: await aSponsorship(world, tenant, petitionId, officialId),
    supervisionOrder: await aSupervisionOrder(world, tenant, petitionId, officialId),
    // another may run beside it
    review: await aReview(world, tenant, petitionId, { status: 'WITHDRAWN' }),
    recusal: await aRecusal(world, tenant, petitionId, officialId),
    transfer: await aTransfer(world, tenant, { side: 'SENT', petitionId, content: null }),
    ...(await aLegacyDossier(world, tenant, petitionId)),
    ...(await aMediation(world, tenant, petitionId, officialId)),
  };
}
