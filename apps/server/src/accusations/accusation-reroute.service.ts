import type { Done, Equipped } from '../graphql/act';
import { leaveDispute } from '../mediations/mediation-leaving.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { enqueue } from '../queue/enqueue';
import { incomingOf, signHop } from '../transfers/transfer-hops.service';
import { withholdFromAll } from '../withholdings/withholding.service';
import type { RerouteAccusationInput } from './accusation.inputs';
import { broughtOf, sentDown, takeBack } from './accusation-above.service';
import { withholdCopiesAbove } from './accusation-copies.service';
import { leaveCounts } from './accusation-counts.service';
import { sealElsewhere } from './accusation-elsewhere.service';
import { endReviews, withholdReviews } from './accusation-reviews.service';
import { accusedNamed, enterAccused, namedOf, sentUp } from './accusation.service';
import { inTurn } from './accusation-superior.service';

/** The work that takes it to the superior. */
const CARRY = 'accusations.carry';

/**
 * 移送有权处理的上级: a matter this office holds turns out to accuse it or its people. With this act it is not there for
 * anybody of the office any more; a job enters it in the superior's register. One that had come from there is the superior's own again
 * with this act too, and kept there from whom it accuses, as is what there had been of it before. What is answered names no matter.
 *
 * @throws RuleViolation what the petition's step table says; REQUIRED, INVALID, NOT_FOUND
 */
export async function rerouteAccusation(doing: Equipped, input: RerouteAccusationInput): Promise<Done> {
  const { tx, now } = doing;
  await inTurn(tx);
  const { id, audit = {} } = await takePetitionStep(doing, input, 'reroute', async ({ petition }) => {
    const named = await namedOf(tx, input.accused);
    enterAccused(tx, petition.id, named, now);
    // there for nobody here from now on, whose part in it goes to nobody
    await leaveDispute(tx, petition.id, now);
    await leaveCounts(tx, petition);
    const sent = await incomingOf(tx, petition.id);
    if (sent !== null)
      await signHop(tx, sent, { kind: 'RECALLED', at: now, byName: null, byOffice: sent.otherName });
    return {
      patch: sentUp(petition, now),
      event: accusedNamed(named),
    };
  });
  await endReviews(tx, id, now);
  const sent = await sentDown(tx, id);
  const brought = await broughtOf(tx, id);
  await sealElsewhere(tx, id, brought.accused, now, { calledBack: false, sealed: sent?.id });
  await withholdFromAll(tx, id, now);
  await withholdReviews(tx, id, brought.accused, now);
  if (sent !== null)
    await tx.elsewhere({ countyId: tx.place.countyId, tenantId: sent.otherTenantId }, (above) =>
      takeBack(above, brought, sent.id, now),
    );
  await withholdCopiesAbove(tx, id, brought.accused, now);
  enqueue(tx, CARRY, { petitionId: id }, id);
  return { id: tx.place.tenantId, about: { kind: 'Petition', id }, audit };
}
