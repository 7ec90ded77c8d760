import {
  beijingDate,
  checkMoment,
  isGiven,
  labelOf,
  optionalText,
  overturns,
  requireDecision,
  requireReviewOpen,
  requiredBasis,
  requiredFacts,
  requiredText,
  requiredWay,
  saidText,
  toldHow,
  toldReason,
  servedWhen,
  requireService,
  requireWriting,
  STATEMENT_LENGTH,
  reviewSteps,
  RuleViolation,
  takeStep,
  type ReviewAction,
  type ReviewBody,
  type ReviewStatus,
  type ReviewStepKind,
  type ReviewTerm,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx, Unplaced } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { opinionNotOut, requireOpinionOut } from '../papers/paper-served.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { ReviewEntity } from './review.entity';
import { arrangementOf, arrangementOutside, sittingOf } from './hearing.service';
import type { NotifyHearingInput, RecordHearingInput } from './hearing.inputs';
import { requireImpartialPanel } from './hearing-panel.service';
import type * as Inputs from './review.inputs';
import { doneAt, givenAs } from './outside-body.service';
import { bodyAboveHere, goingOn, signReview, stepFacts } from './review-file.service';
import { sendReview } from './review-sending.service';

type Taken = Readonly<{ review: ReviewEntity; status: ReviewStatus; term: ReviewTerm; today: string }>;

/** Loads a review with a lock, and asks the step table. @throws RuleViolation NOT_FOUND, STALE_VERSION, what the table says */
export async function taken(
  { tx, actor, now }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: ReviewAction,
): Promise<Taken> {
  const review = await tx.edit(ReviewEntity, input.id, input.version);
  const facts = await stepFacts(() => legalRulesOf(tx), review, now);
  const status = takeStep(reviewSteps[action], facts, actor);
  return { review, status, term: facts.term, today: beijingDate(now) };
}

type Said = Readonly<{ kind: ReviewStepKind; text?: string | null; at?: Date; days?: number }>;

/** What the office whose answer it is does, whoever decides. */
const OF_THE_OFFICE: readonly ReviewStepKind[] = ['HEARING_ASKED', 'WITHDRAWN', 'BODY_REMINDED'];

/** Signs a step with office and name. A body outside Huiyin did what is written down for it. */
export async function signed(
  { tx, actor, now }: Doing,
  { review, status }: Taken,
  said: Said,
  patch: Unplaced<ReviewEntity> = {},
): Promise<Done> {
  const { name } = await tx.get(TenantEntity, tx.place.tenantId);
  const own = review.side === 'REVIEWING' || OF_THE_OFFICE.includes(said.kind);
  const byOffice = own ? name : review.bodyName;
  await signReview(tx, review, { at: now, byOffice, byName: actor.name, ...said }, { ...patch, status }, now);
  return { id: review.id, audit: { number: review.petitionNumber, step: said.kind } };
}

/** 受理. @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, INVALID */
export async function acceptReview(doing: Doing, input: Inputs.AcceptReviewInput): Promise<Done> {
  const at = await taken(doing, input, 'accept');
  return signed(doing, at, { kind: 'ACCEPTED', at: doneAt(at.review, input.acceptedAt, doing.now) });
}

/** 不予受理, with the reason and the lawful way, told in writing. @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, REQUIRED, INVALID */
export async function declineReview(doing: Doing, input: Inputs.DeclineReviewInput): Promise<Done> {
  const at = await taken(doing, input, 'notAccept');
  const declineReason = toldReason(input.reason, '理由', REASON_LENGTH);
  requireReviewOpen(declineReason);
  const lawfulWay = requiredWay(input.lawfulWay, REASON_LENGTH);
  const declineNotice = toldHow(input.notice, '告知方式', REASON_LENGTH);
  return signed(
    doing,
    at,
    { kind: 'NOT_ACCEPTED', text: declineReason, at: doneAt(at.review, input.declinedAt, doing.now) },
    { declineReason, lawfulWay, declineNotice },
  );
}

/** 申请听证 for the petitioner. @throws RuleViolation WRONG_STATE, HEARING_STATE, REQUIRED */
export async function askHearing(doing: Doing, input: Inputs.ReviewReasonInput): Promise<Done> {
  const at = await taken(doing, input, 'askHearing');
  const hearingReason = requiredText(input.reason, '申请听证的理由', REASON_LENGTH);
  const { review } = at;
  if (isAwayFrom(review)) return wanting(doing.tx, review, { hearingWanted: hearingReason }, 'hearing');
  return signed(
    doing,
    at,
    { kind: 'HEARING_ASKED', text: hearingReason },
    { hearing: 'HEARING_ASKED', hearingReason },
  );
}

/** 撤回申请, as the petitioner wants it. @throws RuleViolation WRONG_STATE, REQUIRED */
export async function withdrawReview(doing: Doing, input: Inputs.ReviewReasonInput): Promise<Done> {
  const at = await taken(doing, input, 'withdraw');
  const text = requiredText(input.reason, '撤回的经过', REASON_LENGTH);
  if (isAwayFrom(at.review)) return wanting(doing.tx, at.review, { withdrawalWanted: text }, 'withdrawal');
  return signed(doing, at, { kind: 'WITHDRAWN', text });
}

const isAwayFrom = ({ side, otherTenantId }: ReviewEntity): boolean =>
  side === 'ANSWERING' && otherTenantId !== null;

/** What is asked for here is done in the reviewing body's file, in its own order of things; see `carryReview`. */
export function wanting(tx: Tx, review: ReviewEntity, wanted: Unplaced<ReviewEntity>, what: string): Done {
  tx.update(ReviewEntity, review.id, wanted);
  sendReview(tx, review.id, what);
  return { id: review.id, audit: { number: review.petitionNumber, wanted: what } };
}

/** 不举行听证, with the reason. @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, HEARING_STATE, REQUIRED */
export async function declineHearing(doing: Doing, input: Inputs.ReviewReasonInput): Promise<Done> {
  const at = await taken(doing, input, 'declineHearing');
  const hearingReason = saidText(input.reason, '不举行听证的理由', REASON_LENGTH);
  return signed(
    doing,
    at,
    { kind: 'HEARING_DECLINED', text: hearingReason },
    { hearing: 'HEARING_DECLINED', hearingReason },
  );
}

/** 通知听证: day, place and panel. @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, HEARING_STATE, REQUIRED, INVALID */
export async function notifyHearing(doing: Doing, input: NotifyHearingInput): Promise<Done> {
  const at = await taken(doing, input, 'notifyHearing');
  const {
    on: hearingOn,
    time: hearingTime,
    place: hearingPlace,
    panel: hearingPanel,
    consent,
    text,
  } = at.review.side === 'ANSWERING'
    ? arrangementOutside(input, beijingDate(at.review.requestedAt))
    : arrangementOf(input, at.today);
  await requireImpartialPanel(doing.tx, at.review, input.panel);
  const hearingReason = consent ?? at.review.hearingReason;
  return signed(
    doing,
    at,
    { kind: 'HEARING_NOTIFIED', text },
    { hearing: 'HEARING_NOTIFIED', hearingOn, hearingTime, hearingPlace, hearingPanel, hearingReason },
  );
}

/** 登记听证笔录: its days are left out of the term. @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, HEARING_STATE, REQUIRED, INVALID */
export async function recordHearing(doing: Doing, input: RecordHearingInput): Promise<Done> {
  const at = await taken(doing, input, 'recordHearing');
  const {
    days: hearingDays,
    record: hearingRecord,
    at: held,
  } = sittingOf(input, at.review.hearingOn as string, at.today);
  return signed(
    doing,
    at,
    { kind: 'HEARING_HELD', text: hearingRecord, at: held, days: hearingDays },
    { hearing: 'HEARING_HELD', hearingRecord, hearingDays },
  );
}

/**
 * 复查、复核意见. The first names who hears the petitioner next, but where it leaves no opinion in force: then a new answer comes first.
 *
 * @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, HEARING_STATE, REVIEW_BODY_UNKNOWN, REQUIRED, INVALID
 */
export async function decideReview(doing: Doing, input: Inputs.DecideReviewInput): Promise<Done> {
  const at = await taken(doing, input, 'decide');
  const { review } = at;
  const { result, ground = null, redoBy = null, performBy = null } = input;
  const given = givenAs(review, input, doing.now);
  requireDecision({ result, ground, redoBy, performBy, today: beijingDate(given.decidedAt) });
  if (overturns(result)) await requireAtWork(doing.tx, review);
  const found = requiredFacts(input.found, '查明的事实', STATEMENT_LENGTH);
  const basis = requiredBasis(input.basis, '依据', STATEMENT_LENGTH);
  const opinion = saidText(input.opinion, '意见', STATEMENT_LENGTH);
  const next =
    review.tier === 'REVIEW' && !overturns(result) ? await nextBody(doing.tx, review, input) : null;
  const patch = { result, ground, found, basis, opinion, redoBy, performBy, ...given };
  const text = [labelOf(result, 'zh'), ground && labelOf(ground, 'zh')].filter(isGiven).join('，');
  return signed(
    doing,
    at,
    { kind: 'DECIDED', text, at: given.decidedAt },
    { ...patch, nextBodyId: next?.id ?? null, nextBodyName: next?.name ?? null },
  );
}

/** No new answer is owed by an office that is there no more. @throws RuleViolation INVALID */
async function requireAtWork(tx: Tx, { side, otherTenantId, officeName }: ReviewEntity): Promise<void> {
  // what a body outside Huiyin does is its own
  if (side === 'ANSWERING' || otherTenantId === null) return;
  const there = await tx.first('select from app.county_offices() where tenant_id = $1', [otherTenantId]);
  if (there !== null) return;
  throw new RuleViolation('INVALID', {
    field: '处理结果',
    reason: {
      zh: `${officeName}已经不办公，不能重新作出处理意见：请直接变更`,
      en: `${officeName} works no more and cannot answer anew: change the opinion instead`,
    },
  });
}

async function nextBody(
  tx: Tx,
  { side, otherTenantId, officeName, bodyName }: ReviewEntity,
  input: Inputs.DecideReviewInput,
): Promise<ReviewBody> {
  const [standing, answering] =
    side === 'REVIEWING'
      ? await Promise.all([bodyAboveHere(tx), otherTenantId === null ? null : goingOn(tx, otherTenantId)])
      : [null, null];
  const answered = standing !== null && [otherTenantId, answering?.id].includes(standing.id ?? '');
  const above = answered ? null : standing;
  const named = optionalText(input.nextBodyName, '复核机关', 100);
  if (above === null && (named === officeName || named === bodyName))
    throw new RuleViolation('INVALID', {
      field: '复核机关',
      reason: {
        zh: '不能是作出原意见或者复查意见的单位：请写明再上一级的机关、单位',
        en: 'not who gave the opinion or this review of it: name the body above them',
      },
    });
  const body = above ?? (named === null ? null : { id: null, name: named });
  if (body === null) throw new RuleViolation('REVIEW_BODY_UNKNOWN');
  return body;
}

/** Why an opinion cannot be served online now; null where it can be, and where there is none yet. */
export async function onlineServiceRefusal(
  tx: Tx,
  { id, status, side, tier, electronicConsent }: OnlineFacts,
): Promise<RuleViolation | null> {
  if (!reviewSteps.serve.from.includes(status)) return null;
  if (!electronicConsent) return new RuleViolation('NO_ELECTRONIC_CONSENT');
  return side === 'REVIEWING' ? opinionNotOut(tx, id, tier) : null;
}
type OnlineFacts = Pick<ReviewEntity, 'id' | 'status' | 'side' | 'tier' | 'electronicConsent'>;

/**
 * 送达意见, in writing; once more where it had reached nobody.
 *
 * @throws RuleViolation WRONG_STATE, SERVED_ALREADY, REVIEW_ELSEWHERE, SERVICE_UNWRITTEN, NO_ELECTRONIC_CONSENT, PAPER_NOT_ISSUED, REQUIRED,
 * INVALID
 */
export async function serveReview(doing: Doing, input: Inputs.ServeReviewInput): Promise<Done> {
  const at = await taken(doing, input, 'serve');
  const { review, today } = at;
  const { method } = input;
  if (method === 'PUBLIC_NOTICE') throw new RuleViolation('INVALID', NO_PUBLIC_NOTICE);
  if (review.status === 'SERVED') requireWriting(method);
  const serviceRecipient = requireService({
    opinion: true,
    paperWaived: false,
    method,
    recipient: input.recipient ?? null,
    consented: review.electronicConsent,
    // attempts are kept with the petition: here the proof tells of them
    named: false,
    ...(review.headCount === null ? {} : { people: review.headCount }),
    attempts: [],
    today,
  });
  if (method === 'ELECTRONIC' && review.side === 'REVIEWING')
    await requireOpinionOut(doing.tx, review.id, review.tier);
  const servedAt = method === 'ELECTRONIC' ? doing.now : servedWhen(method, input.servedAt, doing.now);
  checkMoment(servedAt, review.decidedAt as Date, doing.now);
  const serviceProof = saidText(input.proof, '送达凭证', REASON_LENGTH);
  return signed(
    doing,
    at,
    { kind: method === 'UNDELIVERABLE' ? 'SERVICE_FAILED' : 'SERVED', text: serviceProof, at: servedAt },
    // whom it reaches after all takes its file out of the archive again
    { servedAt, serviceMethod: method, serviceRecipient, serviceProof, ...UNARCHIVED },
  );
}

const UNARCHIVED = { archivedAt: null, archivedBy: null, archiveVolume: null } as const;

const NO_PUBLIC_NOTICE = {
  field: '送达方式',
  reason: {
    zh: '复查、复核意见不在这里公告：联系不上的登记为“无法送达”，信访人来了再送达，期限从那时起算',
    en: 'no public notice of a review is kept here: record that nobody could be reached, and serve it when the petitioner comes; the term runs from then',
  },
} as const;
