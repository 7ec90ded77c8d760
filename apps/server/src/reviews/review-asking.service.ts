import { v7 as uuid } from 'uuid';
import {
  hearingUnasked,
  isGiven,
  requiredText,
  REVIEWABLE,
  reviewRefusal,
  reviewSteps,
  RuleViolation,
  WEB_PETITIONER,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { factsOf } from '../petitions/petition-facts.service';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { ReviewEntity } from './review.entity';
import { isRunning, reviewFacts, signReview } from './review-file.service';
import { sendReview } from './review-sending.service';
import { asked, reviewsOf, type Asked } from './review-request.service';
import { wanting } from './review.service';

/** What a petitioner asks for at the portal, holding the query code. */

/** 申请复查、复核. @throws RuleViolation WRONG_STATE, NO_OPINION, REVIEW_RUNNING, REVIEW_FINAL, REVIEW_LATE, REVIEW_BODY_UNKNOWN, REQUIRED */
export async function askForReview(tx: Tx, petitionId: string, input: Asked, now: Date): Promise<Done> {
  const id = uuid();
  const number = await askOutside(tx, petitionId, input, { id, byName: WEB_PETITIONER, now });
  return { id, audit: { number } };
}

type Asker = Readonly<{ id: string; byName: string; counter?: string; now: Date }>;

/** The same by whoever is nobody of the office that answered; answers the matter's number. */
export async function askOutside(
  tx: Tx,
  petitionId: string,
  input: Asked,
  { id, byName, counter, now }: Asker,
): Promise<string> {
  const petition = await tx.edit(PetitionEntity, petitionId);
  const [events, rules, { facts }] = await Promise.all([
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
    factsOf(tx, petition),
  ]);
  const { status, number } = petition;
  if (!REVIEWABLE.includes(status))
    throw new RuleViolation('WRONG_STATE', { status, from: REVIEWABLE.join() });
  const refusal = reviewRefusal(facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const at = { tx, petition, events, rules, now, byName, counter: counter ?? null };
  const change = await asked(id, at, input);
  const { seq } = changePetition(tx, {
    petition,
    events,
    rules,
    status,
    by: { accountId: null, name: counter === undefined ? byName : `${counter} ${byName}` },
    now,
    change,
  });
  await toldOfRequest(tx, petition, { seq, byName: counter ?? byName }, now);
  return number;
}

/** 原答复单位: whoever answers for the matter was not there when it was asked for. */
async function toldOfRequest(
  tx: Tx,
  { id: petitionId, ownerId, responsibleId }: PetitionEntity,
  { seq, byName }: Readonly<{ seq: number; byName: string }>,
  now: Date,
): Promise<void> {
  const told = { kind: 'REVIEW_ASKED', petitionId, occasion: String(seq), byName } as const;
  const whose = [...new Set([ownerId, responsibleId].filter(isGiven))];
  await notify(
    tx,
    whose.map((officialId) => ({ ...told, officialId })),
    now,
  );
}

/** 同意电子送达, or taking that back: of every review whose opinion is still to be served. */
export async function consentInReviews(tx: Tx, petitionId: string, consent: boolean): Promise<void> {
  for (const review of await reviewsOf(tx, petitionId)) {
    const { id, version, electronicConsent, otherTenantId } = review;
    if (electronicConsent === consent || !(isRunning(review) || reviewFacts(review).unreached)) continue;
    tx.update(ReviewEntity, id, { electronicConsent: consent });
    if (otherTenantId !== null) sendReview(tx, id, `consent ${version}`);
  }
}

/** 申请听证 in the review that runs. @throws RuleViolation NOT_FOUND, WRONG_STATE, HEARING_STATE, REQUIRED */
export async function askForHearing(tx: Tx, petitionId: string, words: string, now: Date): Promise<Done> {
  const running = (await reviewsOf(tx, petitionId)).find(isRunning);
  if (running === undefined) throw new RuleViolation('NOT_FOUND');
  const review = await tx.edit(ReviewEntity, running.id);
  const facts = reviewFacts(review);
  const { from } = reviewSteps.askHearing;
  if (!from.includes(facts.status))
    throw new RuleViolation('WRONG_STATE', { status: facts.status, from: from.join() });
  const refusal = hearingUnasked(facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const hearingReason = requiredText(words, '申请听证的理由', REASON_LENGTH);
  if (!facts.decides) return wanting(tx, review, { hearingWanted: hearingReason }, 'hearing');
  const step = {
    kind: 'HEARING_ASKED',
    at: now,
    byOffice: review.officeName,
    byName: WEB_PETITIONER,
  } as const;
  const patch = { hearing: 'HEARING_ASKED', hearingReason } as const;
  await signReview(tx, review, { ...step, text: hearingReason }, patch, now);
  return { id: review.id, audit: { number: review.petitionNumber, step: 'HEARING_ASKED' } };
}
