import {
  breachRemedy,
  confirmationClock,
  failureNotice,
  FOLLOWED_MEDIATION,
  isItemOverdue,
  labelOf,
  petitionersDispute,
  RUNNING_MEDIATION,
  type Language,
} from '@huiyin/domain';
import type { LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { MediationEntity } from '../mediations/mediation.entity';
import { bodiesOf } from '../mediations/mediation-bodies.service';
import { timeLineOf } from '../mediations/mediation-dispute.service';
import {
  disputeIdOf,
  itemsOfMediation,
  mediationsOf,
  nextSessionOf,
} from '../mediations/mediation-steps.service';
import type { PetitionEntity } from '../petitions/petition.entity';
import type { FollowedMediation } from './followed-mediation.type';

type Reader = Readonly<{ today: string; language: Language }>;

/** The mediations of a petition as its petitioner reads them. */
export async function followedMediations(
  tx: Tx,
  petition: Pick<PetitionEntity, 'id' | 'status' | 'dueOn'>,
  rules: LegalRules,
  reader: Reader,
): Promise<FollowedMediation[]> {
  const mediations = await mediationsOf(tx, petition.id);
  return Promise.all(mediations.map((mediation) => followed(tx, mediation, petition, rules, reader)));
}

async function followed(
  tx: Tx,
  mediation: MediationEntity,
  petition: Pick<PetitionEntity, 'id' | 'status' | 'dueOn'>,
  rules: LegalRules,
  { today, language }: Reader,
): Promise<FollowedMediation> {
  const { id, kind, body, lead, status, mediators, ending, endReason: reason, confirmation } = mediation;
  const [items, next, bodies, lines] = await Promise.all([
    itemsOfMediation(tx, id),
    nextSessionOf(tx, id),
    bodiesOf(tx, id),
    timeLineOf(tx, disputeIdOf(mediation)),
  ]);
  const joint = lines.some(({ petitionIds }) => petitionIds.some((one) => one !== petition.id));
  // where it went on, or came from, all of it stands together
  const elsewhere = lines.some(({ office }) => office !== null);
  const running = RUNNING_MEDIATION.includes(status);
  // what may be done after the court's refusal is theirs to know at once
  const refused = status === 'AGREEMENT_REACHED' && confirmation === 'COURT_REFUSED';
  const told = items.map(({ ordinal, text, doer, dueOn: by, performedOn, replacedOn }) => ({
    ordinal,
    text,
    doer: labelOf(doer, language),
    dueOn: by,
    performedOn,
    replacedOn,
    overdue: ending === null && isItemOverdue({ dueOn: by, performedOn, replacedOn }, today),
  }));
  return {
    kind: labelOf(kind, language),
    body,
    lead: labelOf(lead, language),
    participants: bodies
      .toSorted((a, b) => Number(b.leads) - Number(a.leads))
      .map(({ body: name, person, duty, leads }) => ({
        body: name,
        person: person === null || duty === null ? person : `${person}（${duty}）`,
        leads,
      })),
    nextStep: FOLLOWED_MEDIATION.includes(status) ? mediation.nextStep : null,
    nextStepOn: FOLLOWED_MEDIATION.includes(status) ? mediation.nextStepOn : null,
    joint,
    timeLine:
      joint || elsewhere
        ? petitionersDispute(
            lines.map(({ petitionIds, ...line }) => ({
              ...line,
              days: null,
              own: petitionIds.includes(petition.id),
            })),
            language,
          )
        : [],
    statusText: labelOf(ending === 'ENDED_WITH_TRANSFER' ? ending : status, language),
    running,
    mediators,
    nextSessionAt: running ? (next?.at ?? null) : null,
    nextSessionPlace: running ? (next?.place ?? null) : null,
    items: told,
    confirmUntil: confirmUntil(mediation, rules, today),
    confirmation: confirmation && labelOf(confirmation, language),
    remedy: refused || told.some(({ overdue }) => overdue) ? breachRemedy(mediation, language) : null,
    notice: ending && failureNotice({ kind, ending, reason, confirmation, petition }, language),
  };
}

/** Named only while it is open. */
function confirmUntil(
  { kind, effectiveOn, confirmation }: MediationEntity,
  { calendar, profileFor }: LegalRules,
  today: string,
): string | null {
  if (effectiveOn === null || confirmation !== null || kind === 'JUDICIAL_MEDIATION') return null;
  const { due } = confirmationClock(effectiveOn, null, calendar, profileFor(effectiveOn));
  return due >= today ? due : null;
}
