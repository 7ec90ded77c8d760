import {
  beijingDate,
  coSignerSteps,
  explainClock,
  hasReview,
  isAnswerOwedAnew,
  nextReplyOn,
  nextSteps,
  papersRefusal,
  pathwayOf,
  petitionClocks,
  petitionersEvents,
  petitionSteps,
  portalStatus,
  PROPER,
  ratingRefusal,
  receptionRatingRefusal,
  redoUntil,
  runningTerms,
  type Language,
  type TimeLineEntry,
} from '@huiyin/domain';
import { BODY_SQL, byWhoseDays, legalRulesOf, type Reviewable } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Context } from '../graphql/context';
import { OfficialEntity } from '../officials/official.entity';
import { CoSignerEntity } from '../group-matters/co-signer.entity';
import { claimsOf } from '../claims/claim.service';
import type { Claim } from '../claims/claim.type';
import { PetitionEntity } from '../petitions/petition.entity';
import { signedReceipt } from '../petitions/petition-receipt.service';
import { noticeUntilOf } from '../petitions/petition-serve.service';
import { ratingOf } from '../ratings/rating.service';
import { receiptProof } from '../receipt-days/receipt-proof.service';
import { receptionRatingOf } from '../receptions/reception.service';
import { holderOf } from '../transfers/transfer-holder.service';
import type { FollowedCoSigner } from './co-signature.type';
import type { FollowedPetition } from './followed.type';
import { followedCommitments } from './portal-commitment.service';
import { followedExplanations } from './portal-explanation.service';
import { followedMediations } from './portal-mediation.service';
import { carriedUp, moved, superiorsDesk } from './portal-move.service';
import { followedReviews } from './portal-review.service';
import { heldByAnybody, type Key } from './portal-held.service';
import { officeBehind, standInFor, type OpenOffice } from './portal-office.service';
import { portalPapers } from './portal-papers.service';
import { readingsOf } from './portal-readings.service';

/** The matter as its petitioner may see it. */
export async function followPetition(context: Context, key: Key): Promise<FollowedPetition> {
  // what accuses the office is there for its petitioner's key alone
  const db = context.db.whole();
  const { place, petitionId, coSignerId, sentOn } = await heldByAnybody(
    { ...context, db },
    key,
    officeBehind,
  );
  const now = context.services.now();
  if (sentOn) {
    const [desk, carried] = await Promise.all([superiorsDesk(db, place), carriedUp(db, place, coSignerId)]);
    return db.inside(place, async (tx) => ({
      ...(await moved(tx, { petitionId, coSignerId, carried }, desk, context.language)),
      papers: [],
      signedReceipt: null,
      receiptProof: null,
    }));
  }
  // papers go to the petitioner, or to a group's representatives
  const papers = coSignerId === null ? await portalPapers(context, place, petitionId) : [];
  const proof = await receiptProof(db, place, petitionId, context.language);
  return db.inside(place, async (tx) => {
    const coSigner = coSignerId === null ? null : await tx.get(CoSignerEntity, coSignerId);
    const [whole, signed] = await Promise.all([
      followed(tx, petitionId, { now, coSigner, language: context.language }),
      signedReceipt(context.services, tx, petitionId),
    ]);
    const read = { ...whole, papers, signedReceipt: signed, receiptProof: proof };
    return coSigner === null ? read : forCoSigner(read, coSigner, context.language);
  });
}

/** The same matter and answer; what is the petitioner's or the representatives' to do stands on theirs. */
const forCoSigner = (
  whole: FollowedPetition,
  coSigner: FollowedCoSigner,
  language: Language,
): FollowedPetition => ({
  ...whole,
  coSigner,
  electronicConsentAt: null,
  mayRate: false,
  mayAttach: false,
  rating: null,
  aidOffers: [],
  mayRateReception: false,
  receptionRating: null,
  reviewOffer: null,
  reviews: whole.reviews.map((review) => ({ ...review, mayAskHearing: false })),
  nextSteps: coSignerSteps(whole.answer !== null, language),
});

async function followed(
  tx: Tx,
  id: string,
  { now, coSigner, language }: Readonly<{ now: Date; coSigner: CoSignerEntity | null; language: Language }>,
): Promise<Omit<FollowedPetition, 'papers' | 'signedReceipt' | 'receiptProof'>> {
  const [office, petition, events, rating, receptionRating, claims, rules, readings] = await Promise.all([
    officeBehind(tx),
    tx.get(PetitionEntity, id),
    timeLineOf(tx, id),
    ratingOf(tx, id),
    receptionRatingOf(tx, id),
    claimsOf(tx, id),
    legalRulesOf(tx),
    readingsOf(tx, id, coSigner, language),
  ]);
  const { tenant, contact } = office;
  const profile = rules.profileOf(petition.profile);
  const clocks = petitionClocks(profile, events, rules.calendar);
  const { status } = petition;
  const owedAnew = isAnswerOwedAnew(events);
  const successor =
    tenant.successorName === null ? null : { name: tenant.successorName, code: tenant.successorCode ?? '' };
  // nothing is begun with an office that does not work
  const works = tenant.status === 'ACTIVE';
  const reviews = await followedReviews(tx, petition, clocks, {
    today: beijingDate(now),
    works,
    language,
  });
  const mayRate = works && ratingRefusal({ ...petition, rated: rating !== null }, now) === null;
  return {
    ...petition,
    coSigner: null,
    pathway: pathwayOf(petition, profile, beijingDate(now), language),
    // each knows of the act from a day of their own
    runningTerms: runningTerms(
      coSigner === null ? petition : { ...petition, actKnownOn: null },
      profile,
      beijingDate(now),
      language,
    ),
    movedTo: null,
    statusText: portalStatus(status, language),
    successor,
    continuedBy: await standInFor(tx, tenant),
    handler: await handlerOf(tx, petition, { tenant, contact }),
    clocks: clocks.map((clock) => ({ ...clock, explanation: explainClock(clock, language) })),
    answerReviewable: hasReview(profile, petition.track ?? PROPER),
    events: petitionersEvents(events, language),
    nextReplyOn: nextReplyOn(status, events),
    readings,
    answer: owedAnew ? null : answerOf(petition, claims),
    ...(await followedExplanations(tx, id, works && status !== 'VOIDED', language)),
    commitments: await followedCommitments(tx, id, { coSigner: coSigner !== null, status, works }),
    mediations: await followedMediations(tx, petition, rules, { today: beijingDate(now), language }),
    mayRate,
    ...reviews,
    mayAttach: works && papersRefusal(status) === null,
    rating,
    mayRateReception:
      works && receptionRatingRefusal({ ...petition, rated: receptionRating !== null }) === null,
    receptionRating,
    nextSteps: nextSteps(
      {
        status,
        clocks,
        mayRate,
        today: beijingDate(now),
        track: petition.track,
        outcome: petition.outcome,
        owedAnew: owedAnew ? { by: redoUntil(events) } : null,
        sentAway: petition.lawfulWay !== null && petition.outcome === null,
        servedOn: petition.servedAt && beijingDate(petition.servedAt),
        noticeUntil: petitionSteps.attemptService.from.includes(status)
          ? await noticeUntilOf(tx, petition)
          : null,
        atCounty: tenant.kind === 'COUNTY_OFFICE',
      },
      language,
    ),
  };
}

/**
 * Name and post of who answers for it now, and the office's own phone: nothing else of officials leaves. Once another office
 * has signed for the matter, that is there.
 */
async function handlerOf(
  tx: Tx,
  petition: PetitionEntity,
  { tenant, contact }: OpenOffice,
): Promise<FollowedPetition['handler']> {
  const { id, status, ownerId, unitId } = petition;
  const here = [tx.place.countyId, tx.place.tenantId];
  const [owner, unit] = await Promise.all([
    tx.get(OfficialEntity, ownerId),
    tx.first<{ name: string }>('select name from units where county_id = $1 and tenant_id = $2 and id = $3', [
      ...here,
      unitId,
    ]),
  ]);
  const holder = status === 'TRANSFERRED' ? await holderOf(tx, id) : null;
  // beside a name no other office's phone
  if (holder !== null) return { ...holder, unit: null, phone: holder.phone ?? '' };
  return {
    office: tenant.name,
    unit: unit?.name ?? null,
    phone: contact.phone ?? '',
    name: owner.name,
    post: owner.post,
  };
}

/** What an office has written of a claim is its petitioner's once the whole answer is given. */
function answerOf(petition: PetitionEntity, claims: Claim[]): FollowedPetition['answer'] {
  const { outcome, facts, legalBasis, replyText } = petition;
  return outcome === null || replyText === null ? null : { outcome, facts, legalBasis, replyText, claims };
}

async function timeLineOf(tx: Tx, petitionId: string): Promise<TimeLineEntry[]> {
  const entries = await tx.rows<TimeLineEntry & Reviewable>(
    `select kind, at, days, track, ${BODY_SQL}, data->>'on' as "on", data->>'method' as method,
            case when kind = 'EXTENDED' and data ? 'notice' then concat(text, '（告知情况：', data->>'notice', '）') else text end as text
       from petition_events e where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return byWhoseDays(tx, entries);
}
