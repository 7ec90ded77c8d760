import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { leaveDispute } from '../mediations/mediation-leaving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { endMediationsWith } from '../mediations/mediation-ending.service';
import { endSponsorshipsOf } from '../sponsorships/sponsorship-ending.service';
import { revokeOrdersOn } from '../supervision-orders/supervision-ending.service';
import { takeParts } from '../withholdings/withholding.service';
import { leaveCounts } from './accusation-counts.service';
import {
  accusedNamed,
  enterAccused,
  handledAsAccusation,
  namedOf,
  type Named,
  type Origin,
} from './accusation.service';
import { calledHere, receiverOf, type Called } from './accusation-superior.service';

/** Whom a matter accuses, which office found it out, and when. */
export type Sealing = Readonly<{ accused: readonly Called[]; office: string; now: Date }>;

/**
 * A petition of the county's own that turns out to be of a matter found out elsewhere is an accusation as well: confidential, in no
 * count, and not there for those of this office whom it accuses. What is bound stays bound.
 */
export async function accuseHere(tx: Tx, petitionId: string, sealing: Sealing): Promise<void> {
  const petition = await tx.edit(PetitionEntity, petitionId);
  if (petition.confidential || petition.status === 'ARCHIVED') return;
  await becomeAccusation(tx, petition, sealing, {
    named: await namedOf(tx, await calledHere(tx, sealing.accused)),
  });
}

type More = Readonly<{
  named: readonly Named[];
  /** Since when it is withheld from them, where that was before this act. */
  since?: Date;
  /** What was done in the other office. */
  history?: string;
  reviewIds?: readonly string[];
  from?: Origin;
}>;

/** Nobody is there to be asked first: whom it accuses has no part in it any more, and what they held on it ends with the reason. */
export async function becomeAccusation(
  tx: Tx,
  petition: PetitionEntity,
  { accused, office, now }: Sealing,
  { named, since = now, history, reviewIds, from }: More,
): Promise<void> {
  const by = byOffice(tx, office);
  const touched = named.flatMap((one) => one.touched);
  const toId = await receiverOf(tx, named);
  // what they held in its own mediation ends below
  await leaveDispute(tx, petition.id, now);
  const parts = await takeParts(tx, petition, touched, toId);
  await leaveCounts(tx, petition);
  const ended = [
    ...(await endSponsorshipsOf(tx, petition.id, touched, '包案领导须回避', { name: office, now })),
    ...(await revokeOrdersOn(tx, petition.id, touched, '责任人须回避', { name: office, now })),
    ...(await endMediationsWith(tx, petition.id, touched, toId, now)),
  ];
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  changePetition(tx, {
    petition,
    events,
    rules,
    status: petition.status,
    by,
    now,
    change: {
      patch: { ...parts, confidential: true, category: 'ACCUSATION' },
      before: [
        ...(history === undefined ? [] : [{ kind: 'NOTED' as const, text: history }]),
        ...ended,
        ...handledAsAccusation(events),
      ],
      event: accusedNamed(accused, reviewIds, from),
    },
  });
  enterAccused(tx, petition.id, named, since);
  tx.audit({
    actor: null,
    action: 'carryAccusation',
    subjectKind: 'Petition',
    subjectId: petition.id,
    outcome: 'DONE',
    detail: { from: office, number: petition.number },
  });
}

export const byOffice = (tx: Tx, name: string) => ({
  accountId: null,
  officialId: null,
  home: tx.place,
  name,
});
