import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  bodyAbove,
  movedDays,
  movedSaid,
  reviewDays,
  reviewTerm,
  RUNNING_REVIEW,
  type Body,
  type ReviewBody,
  type ReviewDays,
  type ReviewEvent,
  type ReviewFacts,
  type ReviewFileFacts,
  type ReviewStepKind,
  type Words,
} from '@huiyin/domain';
import { calendarApplied, calendarReason, changesSince } from '../calendar-days/calendar-changes.service';
import { lawOf, legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx, Unplaced } from '../db/tx';
import { notifyOfMovedReview } from '../notices/notice.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { ReviewEntity } from './review.entity';
import { sendReview } from './review-sending.service';
import { tellPetition } from './review-told.service';
import { ReviewStepEntity } from './review-step.entity';

type FactColumns = Pick<
  ReviewEntity,
  | 'status'
  | 'side'
  | 'otherTenantId'
  | 'hearing'
  | 'hearingWanted'
  | 'bodyName'
  | 'applicantsFiled'
  | 'serviceMethod'
  | 'archivedAt'
>;

export const reviewFacts = ({
  status,
  side,
  otherTenantId,
  hearing,
  hearingWanted,
  bodyName,
  applicantsFiled,
  serviceMethod,
  archivedAt,
}: FactColumns): ReviewFileFacts => ({
  status,
  hearing: hearing ?? (hearingWanted === null ? null : 'HEARING_ASKED'),
  decides: decides({ side, otherTenantId }),
  own: side === 'REVIEWING',
  archived: archivedAt !== null,
  known: applicantsFiled,
  unreached: serviceMethod === 'UNDELIVERABLE',
  body: bodyName,
});

type TermColumns = Pick<ReviewEntity, 'tier' | 'profile' | 'side' | 'dueOn' | 'extendedDays'>;

/** What the step table looks at: the file, and what the law that the answer was bound to says of its term. */
export async function stepFacts(
  rules: () => Promise<LegalRules>,
  review: FactColumns & TermColumns,
  now: Date,
): Promise<ReviewFacts> {
  const { tier, side, dueOn, extendedDays } = review;
  // a body outside Huiyin decided on another day than that of writing it down
  const overBy = side === 'REVIEWING' ? beijingDate(now) : dueOn;
  const law = await lawOf(rules, review.profile);
  return { ...reviewFacts(review), term: reviewTerm(law, { tier, dueOn, extendedDays, overBy }) };
}

/** An office of the county, or who goes on in its place where it was closed; null where there is none. */
export const goingOn = (tx: Tx, officeId: string): Promise<Body | null> =>
  tx.first<Body>('select tenant_id as id, name, kind from app.going_on($1)', [officeId]);

/** Who stands above the office entered; null where nobody has said so. */
export async function bodyAboveHere(tx: Tx): Promise<ReviewBody | null> {
  const [here, offices] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.rows<Body>('select tenant_id as id, name, kind from app.county_offices()'),
  ]);
  const named = here.superiorId === null ? null : await goingOn(tx, here.superiorId);
  // who took the place of both reviews nothing of its own
  const superiorId = named === null || named.id === here.id ? null : named.id;
  return bodyAbove({ ...here, superiorId }, offices);
}

/** `barred`: why who was named is asked no more. */
type Named = Readonly<{ body: ReviewBody | null; barred: Words | null }>;

/**
 * 复核: whom the first opinion named, or who goes on in its place (信访工作条例第二十四条第二款); nobody where it named none, or where that
 * is now who answered, or who gave the first opinion.
 */
export async function bodyNamed(
  tx: Tx,
  { nextBodyId, nextBodyName, otherTenantId, bodyName, officeName }: ReviewEntity,
): Promise<Named> {
  if (nextBodyName === null) return { body: null, barred: null };
  const [body, first] = await Promise.all([
    nextBodyId === null ? null : goingOn(tx, nextBodyId),
    otherTenantId === null ? null : goingOn(tx, otherTenantId),
  ]);
  if (body === null) return { body: { id: nextBodyId, name: nextBodyName }, barred: null };
  const own = body.id === tx.place.tenantId;
  if (!own && body.id !== first?.id) return { body: { id: body.id, name: body.name }, barred: null };
  const whose = own ? officeName : bodyName;
  const barred = {
    zh: `意见书写明的${nextBodyName}现由${body.name}继续行使职权，${whose}的意见不能由它自己复核：请写明再上一级的机关、单位，信访人也可以直接向其书面提出`,
    en: `${body.name} goes on in the place of ${nextBodyName}, and does not review the opinion of ${whose} itself: name the body above it, whom the petitioner may also ask in writing`,
  };
  return { body: null, barred };
}

export type ReviewSaid = Readonly<{
  kind: ReviewStepKind;
  at: Date;
  byOffice: string;
  byName: string;
  text?: string | null;
  days?: number | null;
  data?: Record<string, unknown>;
}>;

/** Writes a step down in this office's file, and sends it to the other's or tells the petition of it. */
export async function signReview(
  tx: Tx,
  file: ReviewEntity,
  step: ReviewSaid,
  patch: Unplaced<ReviewEntity>,
  now: Date,
): Promise<void> {
  const review = decides(file) && isRunning(file) ? await followCalendar(tx, file, now) : file;
  const seq = review.steps + 1;
  const due = await daysOf(tx, review, step);
  // who asks for nothing any more is known for nothing any more
  const forgotten = step.kind === 'WITHDRAWN' ? { partiesSealed: null, applicantsFiled: false } : {};
  const changed = { ...patch, ...due, ...forgotten, steps: seq };
  tx.update(ReviewEntity, review.id, changed);
  writeStep(tx, review.id, seq, step);
  if (review.side === 'REVIEWING') sendReview(tx, review.id, seq);
  else await tellPetition(tx, { ...review, ...changed }, step, now);
}

export type Ending = Readonly<Pick<ReviewEntity, 'declineReason' | 'lawfulWay' | 'declineNotice'>>;

/** 终止: it ends with a reason, and nobody weighs it. */
export async function endReview(tx: Tx, review: ReviewEntity, ending: Ending, now: Date): Promise<void> {
  const { name: byOffice } = await tx.get(TenantEntity, tx.place.tenantId);
  const step = {
    kind: 'TERMINATED',
    at: now,
    byOffice,
    byName: '系统',
    text: ending.declineReason,
  } as const;
  await signReview(tx, review, step, { status: 'TERMINATED', ...ending }, now);
}

export function writeStep(tx: Tx, reviewId: string, seq: number, step: ReviewSaid): void {
  const { kind, at, byOffice, byName, text = null, days = null, data = {} } = step;
  tx.insert(ReviewStepEntity, { id: uuid(), reviewId, seq, kind, at, byOffice, byName, text, days, data });
}

/** A file's steps after one, oldest first. */
export function stepsAfter(
  tx: Tx,
  reviewId: string,
  seq: number,
): Promise<(ReviewStepEntity & ReviewSaid)[]> {
  return tx.rows(
    `select id, review_id as "reviewId", seq, kind, at, by_office as "byOffice", by_name as "byName", text, days, data
       from review_steps where county_id = $1 and tenant_id = $2 and review_id = $3 and seq > $4 order by seq`,
    [tx.place.countyId, tx.place.tenantId, reviewId, seq],
  );
}

/** The last days, derived from the steps anew: an extension counts, the days of a hearing do not run. */
async function daysOf(
  tx: Tx,
  { id, profile, tier }: ReviewEntity,
  ...next: readonly ReviewSaid[]
): Promise<ReviewDays> {
  const [steps, { calendar, profileOf }] = await Promise.all([stepsAfter(tx, id, 0), legalRulesOf(tx)]);
  return reviewDays(profileOf(profile), tier, [...steps, ...next].map(asEvent), calendar);
}

/**
 * Derives the days that stand on a review anew, by the calendar of who decides as it now is. What moves is a step of its own, told
 * to who decides and to the petitioner; nothing else is done on the review before that. Done twice, it changes nothing more.
 *
 * @param why told instead of the days that were added or withdrawn since
 */
export async function followCalendar(
  tx: Tx,
  review: ReviewEntity,
  now: Date,
  why: string | null = null,
): Promise<ReviewEntity> {
  const { id, tier, side, acceptBy, dueProvisional, requestedAt } = review;
  const days = await daysOf(tx, review);
  const moved = movedDays(tier, review, days);
  if (moved.length === 0) {
    if (acceptBy === days.acceptBy && dueProvisional === days.dueProvisional) return review;
    tx.update(ReviewEntity, id, days);
    if (side === 'REVIEWING') sendReview(tx, id, `calendar ${now.toISOString()}`);
    return { ...review, ...days };
  }
  const steps = review.steps + 1;
  const after = { ...review, ...days, steps };
  const dates = moved.flatMap(({ from, to }) => [from, to]);
  const reason =
    why ?? calendarReason(await changesSince(tx, (await calendarApplied(tx)).at), requestedAt, dates);
  const { name: byOffice } = await tx.get(TenantEntity, tx.place.tenantId);
  const text = `${movedSaid(tier, moved)}：${reason}`;
  const step = {
    kind: 'DUE_DATE_MOVED',
    at: now,
    byOffice,
    byName: '放假安排',
    text,
    data: { moved },
  } as const;
  tx.update(ReviewEntity, id, { ...days, steps });
  writeStep(tx, id, steps, step);
  if (side === 'REVIEWING') {
    sendReview(tx, id, steps);
    if (review.decidedAt === null) await notifyOfMovedReview(tx, after, now);
  } else await tellPetition(tx, after, step, now);
  return after;
}

/** Whether this office's file is the one that takes the steps. */
export const decides = ({ side, otherTenantId }: Pick<ReviewEntity, 'side' | 'otherTenantId'>): boolean =>
  side === 'REVIEWING' || otherTenantId === null;

export const asEvent = ({ kind, at, days = null }: ReviewSaid): ReviewEvent => ({
  kind,
  on: beijingDate(at),
  days,
});

export const isRunning = ({ status }: Pick<ReviewEntity, 'status'>): boolean =>
  RUNNING_REVIEW.includes(status);
