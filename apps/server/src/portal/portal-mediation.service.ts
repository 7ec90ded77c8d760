import {
  breachRemedy,
  confirmationClock,
  failureNotice,
  isItemOverdue,
  labelOf,
  RUNNING_MEDIATION,
  type Language,
} from '@huiyin/domain';
import type { LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { MediationEntity } from '../mediations/mediation.entity';
import { itemsOfMediation, mediationsOf, nextSessionOf } from '../mediations/mediation-steps.service';
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
  petition: Pick<PetitionEntity, 'status' | 'dueOn'>,
  rules: LegalRules,
  { today, language }: Reader,
): Promise<FollowedMediation> {
  const { id, kind, body, lead, status, mediators, ending, endReason: reason, confirmation } = mediation;
  const [items, next] = await Promise.all([itemsOfMediation(tx, id), nextSessionOf(tx, id)]);
  const running = RUNNING_MEDIATION.includes(status);
  const told = items.map(({ ordinal, text, doer, dueOn: by, performedOn }) => ({
    ordinal,
    text,
    doer: labelOf(doer, language),
    dueOn: by,
    performedOn,
    overdue: isItemOverdue({ dueOn: by, performedOn }, today),
  }));
  return {
    kind: labelOf(kind, language),
    body,
    lead: labelOf(lead, language),
    statusText: labelOf(status, language),
    running,
    mediators,
    nextSessionAt: running ? (next?.at ?? null) : null,
    nextSessionPlace: running ? (next?.place ?? null) : null,
    items: told,
    confirmUntil: confirmUntil(mediation, rules, today),
    confirmation: confirmation && labelOf(confirmation, language),
    remedy: told.some(({ overdue }) => overdue) ? breachRemedy(mediation, language) : null,
    notice: ending && failureNotice({ kind, ending, reason, petition }, language),
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
