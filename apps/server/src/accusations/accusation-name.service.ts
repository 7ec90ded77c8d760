import { officialAt } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { leaveDispute } from '../mediations/mediation-leaving.service';
import { requireServing } from '../officials/serving.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { takeFrom } from '../withholdings/withholding.service';
import { setAnswerAside } from './accusation-answer.service';
import { withholdCopies } from './accusation-copies.service';
import { leaveCounts } from './accusation-counts.service';
import { sealElsewhere } from './accusation-elsewhere.service';
import type { NameAccusedInput } from './accusation.inputs';
import { withholdKnownReviews, withholdReviews } from './accusation-reviews.service';
import {
  accusedNamed,
  enterAccused,
  handledAsAccusation,
  requireAccused,
  type Named,
  type Origin,
} from './accusation.service';
import { inTurn } from './accusation-superior.service';

/**
 * 指明被检举人: from now on the matter is confidential, and not there for them. It leaves the counts, and their
 * hands; and the office it was handed to or had come from, where that is accused. What they had answered is no answer any more.
 *
 * @throws RuleViolation what the petition's step table says, and as `lodgeAccusation`; REQUIRED (who goes on), PASS_ON_FIRST
 */
export async function nameAccused(doing: Equipped, input: NameAccusedInput): Promise<Done> {
  await inTurn(doing.tx);
  let named: readonly Named[] = [];
  const done = await takePetitionStep(
    doing,
    input,
    'nameAccused',
    async ({ tx, actor, petition, events, now }) => {
      const toId = input.toId ?? null;
      named = await requireAccused(tx, input.accused, [officialAt(actor, tx.place)]);
      const touched = named.flatMap((one) => one.touched);
      await leaveDispute(tx, petition.id, now, { officialIds: touched, toId });
      const patch = await takeFrom(tx, petition, touched, toId);
      if (toId !== null) await requireServing(tx, 'officials', [toId], '接手的人');
      enterAccused(tx, petition.id, named, now);
      await leaveCounts(tx, petition);
      await withholdKnownReviews(tx, petition.id, named, now);
      const own = await withholdReviews(tx, petition.id, named, now);
      const theirs = await sealElsewhere(tx, petition.id, named, now, { calledBack: true });
      await sealOrigins(tx, petition.id, named, now);
      return {
        patch: { ...patch, confidential: true, category: 'ACCUSATION' },
        before: handledAsAccusation(events),
        event: accusedNamed(named, [...own, ...theirs]),
      };
    },
  );
  const { tx, actor, services } = doing;
  await setAnswerAside(tx, done.id, named, actor, services.now());
  return done;
}

/** What it was entered here from, kept from whom else it is found to accuse, with all to which transfers lead from there. */
async function sealOrigins(tx: Tx, petitionId: string, named: readonly Named[], now: Date): Promise<void> {
  const origins = await tx.rows<Origin>(
    `select distinct e.data #>> '{from,tenantId}' as "tenantId", e.data #>> '{from,petitionId}' as "petitionId" from petition_events e
      where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3 and e.kind = 'ACCUSED_NAMED' and e.data ? 'from'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  for (const { tenantId, petitionId: origin } of origins) {
    withholdCopies(tx, origin, named, now);
    await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, (there) =>
      sealElsewhere(there, origin, named, now, { calledBack: false }),
    );
  }
}
