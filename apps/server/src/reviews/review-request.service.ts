import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  cameBy,
  daysInPost,
  optionalText,
  petitionClocks,
  requiredText,
  requireInTime,
  STATEMENT_LENGTH,
  reviewDays,
  reviewOpening,
  reviewWindow,
  RuleViolation,
  sentOn,
  type Body,
  type ReviewBody,
  type ReviewChannel,
  type ReviewTier,
  REASON_LENGTH,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import { takePetitionStep, type Change, type Situation } from '../petitions/petition-steps.service';
import { agreesNoMore } from '../ratings/rating.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { accuses } from '../withholdings/withholding.service';
import { handedInOn } from './outside-body.service';
import { ReviewEntity } from './review.entity';
import { asEvent, bodyAboveHere, bodyNamed, writeStep, type ReviewSaid } from './review-file.service';
import { sendReview } from './review-sending.service';
import type { RequestReviewInput } from './review.inputs';

export type Asked = Readonly<{
  reason: string;
  lateGround?: string | null;
  postedOn?: string | null;
  handedInOn?: string | null;
  bodyName?: string | null;
  channel?: ReviewChannel | null;
}>;
export type At = Pick<Situation, 'tx' | 'petition' | 'events' | 'rules' | 'now'> &
  Readonly<{
    byName: string;
    /** The body that reviews, where it was asked at its own counter. */
    counter?: string | null;
  }>;

/**
 * 申请复查、复核, by the office for the petitioner.
 *
 * @throws RuleViolation what the petition's step table says, REVIEW_LATE, REVIEW_BODY_UNKNOWN, REQUIRED
 */
export async function requestReview(doing: Equipped, input: RequestReviewInput): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(doing, input, 'requestReview', (situation) =>
    asked(id, { ...situation, byName: doing.actor.name }, input),
  );
  return { id, audit: audit ?? {} };
}

/** The request itself, as a change of the petition. */
export async function asked(id: string, at: At, input: Asked): Promise<Change> {
  const { tx, petition, events, rules, now, byName, counter = null } = at;
  const [earlier, { name: officeName, status: standing }, answerNumber] = await Promise.all([
    reviewsOf(tx, petition.id),
    tx.get(TenantEntity, tx.place.tenantId),
    answerNumberOf(tx, petition.id),
  ]);
  const { tier, before } = asksFor(petition, earlier);
  const reason = requiredText(input.reason, '请求和理由', STATEMENT_LENGTH);
  const lateGround = optionalText(input.lateGround, '逾期的理由', REASON_LENGTH);
  const profile = rules.profileOf(petition.profile);
  const clocks = petitionClocks(profile, events, rules.calendar);
  const body = await reviewerOf(tx, petition, earlier, optionalText(input.bodyName, '复查复核机关', 100));
  if (standing !== 'ACTIVE' && body.id === null)
    throw new RuleViolation('INVALID', {
      field: '复查复核机关',
      reason: {
        zh: `${officeName}已经不办公，不能代为转交：请直接向${body.name}书面提出`,
        en: `${officeName} works no more and cannot pass it on: ask ${body.name} in writing`,
      },
    });
  const { title, number, petitionerMasked, headCount, outcome, facts, legalBasis, replyText, answeredAt } =
    petition;
  const served = before ?? petition;
  const reached = served.serviceMethod !== 'UNDELIVERABLE' && served.servedAt !== null;
  const servedOn = reached ? beijingDate(served.servedAt as Date) : null;
  const postedOn = input.postedOn ?? null;
  const requestedAt = handedInOn(input.handedInOn, { body, counter: counter !== null, servedOn, now }) ?? now;
  const receivedOn = beijingDate(requestedAt);
  const inPost = daysInPost(postedOn, servedOn, receivedOn);
  requireInTime(reviewWindow(tier, clocks), lateGround, postedOn ?? receivedOn);
  const text = `${sentOn(postedOn)}${reason}`.slice(0, STATEMENT_LENGTH);
  const byOffice = counter ?? officeName;
  const step: ReviewSaid = { kind: 'REQUESTED', at: requestedAt, byOffice, byName, text };
  tx.insert(ReviewEntity, {
    id,
    side: 'ANSWERING',
    tier,
    status: 'REQUESTED',
    petitionId: petition.id,
    otherTenantId: body.id,
    bodyName: body.name,
    officeName,
    petitionNumber: number,
    title,
    profile: petition.profile,
    petitionerMasked,
    headCount,
    electronicConsent: petition.electronicConsentAt !== null,
    answeredOn: beijingDate(answeredAt as Date),
    servedOn,
    outcome: outcome as ReviewEntity['outcome'],
    facts,
    legalBasis,
    replyText,
    earlierResult: before?.result ?? null,
    earlierOpinion: before?.opinion ?? null,
    earlierBodyName: before?.bodyName ?? null,
    cameBy: cameBy(events),
    answerNumber,
    earlierNumber: before?.opinionNumber ?? null,
    earlierOn: before?.decidedAt ? beijingDate(before.decidedAt) : null,
    reason,
    lateGround,
    requestedAt,
    requestedBy: counter === null ? byName : `${counter} ${byName}`,
    channel: input.channel ?? null,
    ...reviewDays(profile, tier, [asEvent(step)], rules.calendar),
    steps: 1,
  });
  writeStep(tx, id, 1, step);
  if (body.id !== null) sendReview(tx, id, 1);
  await agreesNoMore(tx, petition.id);
  const kind = tier === 'REVIEW' ? 'REVIEW_REQUESTED' : 'RE_REVIEW_REQUESTED';
  const days = inPost ? { days: inPost } : {};
  const event = {
    kind,
    at: requestedAt,
    text: `${body.name}${sentOn(postedOn)}`,
    ...days,
    data: { reviewId: id },
  } as const;
  return { event };
}

/** 文号 of 处理意见书 that was issued for the answer that stands. */
async function answerNumberOf(tx: Tx, petitionId: string): Promise<string | null> {
  const row = await tx.first<{ number: string }>(
    `select document_number as number from papers p
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'HANDLING_OPINION' and act_seq =
        (select max(seq) from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'ANSWERED')
      order by edition desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return row?.number ?? null;
}

type Asking = Readonly<{ tier: ReviewTier; before: ReviewEntity | undefined }>;

/** Which tier is asked for, and after which opinion. */
function asksFor(petition: PetitionEntity, earlier: readonly ReviewEntity[]): Asking {
  const tier = tierOf(petition, earlier);
  const before = tier === 'RE_REVIEW' ? earlier.findLast(({ status }) => status === 'SERVED') : undefined;
  return { tier, before };
}

/** Who reviews it next. @throws RuleViolation REVIEW_BODY_UNKNOWN, INVALID */
export async function reviewerOf(
  tx: Tx,
  petition: PetitionEntity,
  earlier: readonly ReviewEntity[],
  named: string | null,
): Promise<ReviewBody> {
  const { before } = asksFor(petition, earlier);
  return notAccused(tx, petition.id, await bodyFor(tx, before, named));
}

const tierOf = ({ outcome }: PetitionEntity, reviews: readonly ReviewEntity[]): ReviewTier =>
  reviewOpening({ outcome, elsewhere: false, reviewable: true, reviews }) === 'RE_REVIEW'
    ? 'RE_REVIEW'
    : 'REVIEW';

/** 复查: who stands above this office; 复核: whom the first opinion named. */
async function bodyFor(tx: Tx, before: ReviewEntity | undefined, named: string | null): Promise<ReviewBody> {
  const { body: above, barred } = before
    ? await bodyNamed(tx, before)
    : { body: await bodyAboveHere(tx), barred: null };
  const body = above ?? (named === null ? null : { id: null, name: named });
  if (body !== null) return body;
  throw barred
    ? new RuleViolation('INVALID', { field: '复查复核机关', reason: barred })
    : new RuleViolation('REVIEW_BODY_UNKNOWN');
}

/** Whom the matter turned out to accuse reviews nothing of it: the county's office does (信访工作条例第三十条). */
async function notAccused(tx: Tx, petitionId: string, body: ReviewBody): Promise<ReviewBody> {
  if (body.id === null || !(await accuses(tx, petitionId, body.id))) return body;
  const county = await tx.first<Body>(
    `select tenant_id as id, name, kind from app.county_offices() where kind = 'COUNTY_OFFICE' and tenant_id <> $1`,
    [tx.place.tenantId],
  );
  if (county === null) throw new RuleViolation('REVIEW_BODY_UNKNOWN');
  return { id: county.id, name: county.name };
}

/** A petition's reviews, the oldest first. */
export async function reviewsOf(tx: Tx, petitionId: string): Promise<ReviewEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    'select id from reviews where county_id = $1 and tenant_id = $2 and petition_id = $3 order by id',
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return Promise.all(rows.map(({ id }) => tx.get(ReviewEntity, id)));
}
