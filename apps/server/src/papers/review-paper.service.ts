import {
  beijingDate,
  concludeAnew,
  explain,
  overturns,
  permits,
  requireApplicants,
  requireReviewPaper,
  requireWorkplace,
  REVIEW_PAPER_RULES,
  REVIEW_PAPERS,
  reviewClock,
  reviewIssueRefusal,
  reviewPaperContent,
  RuleViolation,
  type PaperContent,
  type PaperKind,
  type ReviewPaperFacts,
  type ReviewPaperKind,
} from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import { calendarAt, legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { ANONYMOUS } from '../parties/party.service';
import type { RevealedParty } from '../parties/party.type';
import { applicantsOf } from '../reviews/review-applicants.service';
import { asEvent, stepsAfter, type ReviewSaid } from '../reviews/review-file.service';
import { sendReview } from '../reviews/review-sending.service';
import { isKept } from '../withholdings/withholding.service';
import { ReviewEntity } from '../reviews/review.entity';
import { markRefusal, papersIn, putEdition } from './paper-edition.service';
import { officeOf } from './paper-facts.service';
import { templateOf } from './paper-template.service';
import type { IssueReviewPaperInput } from './paper.inputs';
import type { PaperOffer } from './paper.type';

type Source = Readonly<{
  facts: ReviewPaperFacts;
  mark: string | null;
  stepOf: (kind: ReviewPaperKind) => number | null;
}>;

/** Every edition of the papers of one review, the newest first. @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST */
export async function reviewPapersOf({ actor, db }: Context, reviewId: string): Promise<object[]> {
  const rows = await db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    await tx.get(ReviewEntity, requireId(reviewId));
    return papersIn(tx, { reviewId });
  });
  return rows.map((row) => ({ ...row, $: row }));
}

/** Which papers a review can get now; none in the office whose answer it is, since they are the reviewing body's to issue. */
export async function reviewPaperOffers(context: Context, reviewId: string): Promise<PaperOffer[]> {
  const actor = context.actor as SignedIn;
  return context.db.inside(requireWorkplace(actor), async (tx) => {
    const review = await tx.get(ReviewEntity, requireId(reviewId));
    if (review.side === 'ANSWERING') return [];
    const [{ facts, mark, stepOf }, issued] = await Promise.all([
      sourceOf(tx, review),
      papersIn(tx, { reviewId }),
    ]);
    return REVIEW_PAPERS.map((kind) => {
      const there = issued.some((paper) => paper.kind === kind && paper.actSeq === stepOf(kind));
      const refusal = reviewIssueRefusal(kind, facts) ?? markRefusal(mark, there);
      return {
        kind,
        done: REVIEW_PAPER_RULES[kind].on(facts) !== null,
        allowed: refusal === null && permits(actor.roles, 'paper.issue'),
        code: refusal?.code ?? null,
        reason: refusal && explain(refusal.code, refusal.details, context.language),
        issued: there,
      };
    });
  });
}

/** 预览: no number is drawn; names are masked, as they are in the file. @throws RuleViolation what stands in the way of issuing it */
export async function previewReviewPaper(
  { actor, db }: Context,
  reviewId: string,
  wanted: PaperKind,
): Promise<PaperContent> {
  return db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    const review = requireBody(await tx.get(ReviewEntity, requireId(reviewId)));
    const kind = requireReviewPaper(wanted);
    const { facts } = await sourceOf(tx, review);
    requireIssuable(kind, facts);
    return reviewPaperContent(kind, facts, await templateOf(tx, kind));
  });
}

/**
 * 出具 by the reviewing body, under its own numbers; again only as a new edition, with the reason. The applicants' names are
 * those of the file, sealed there; where an older file has them masked alone, who issues it gives them.
 *
 * @throws RuleViolation NOT_FOUND, REVIEW_ELSEWHERE, what stands in the way, PAPER_MARK_MISSING, REQUIRED, INVALID
 */
export async function issueReviewPaper(doing: Equipped, input: IssueReviewPaperInput): Promise<Done> {
  const { services, tx } = doing;
  const { reviewId, reason } = input;
  const review = requireBody(await tx.get(ReviewEntity, requireId(reviewId), 'for update'));
  const kind = requireReviewPaper(input.kind);
  const of = { reviewId };
  const [{ facts, mark, stepOf }, template, issued] = await Promise.all([
    sourceOf(tx, review),
    templateOf(tx, kind),
    papersIn(tx, of),
  ]);
  requireIssuable(kind, facts);
  const filed = applicantsOf(await services.vaults.of(tx), review);
  const applicants = input.applicants?.trim()
    ? requireApplicants(input.applicants, review.petitionerMasked)
    : namesOf(filed, review.petitionerMasked);
  const actSeq = stepOf(kind) as number;
  const before = issued.find((paper) => paper.kind === kind && paper.actSeq === actSeq);
  const content = reviewPaperContent(kind, { ...facts, applicants }, template);
  const done = await putEdition(doing, {
    of,
    kind,
    actSeq,
    content,
    template,
    before,
    mark,
    number: review.petitionNumber,
    confidential: await isKept(tx, reviewId),
    reason,
  });
  // the office whose answer it is quotes it when a second review is asked for
  if (REVIEW_PAPER_RULES[kind].step === 'DECIDED' && before === undefined) {
    tx.update(ReviewEntity, review.id, { opinionNumber: done.documentNumber });
    sendReview(tx, review.id, done.id);
  }
  return done;
}

/** As the file has them. @throws RuleViolation REQUIRED where it has none */
function namesOf(filed: readonly RevealedParty[] | null, masked: string): string {
  if (!filed?.length) return requireApplicants(null, masked);
  return filed.map(({ name }) => name).join('、');
}

/** The office whose answer is reviewed issues nothing on it, and a body outside Huiyin issues its own. @throws RuleViolation REVIEW_ELSEWHERE */
function requireBody(review: ReviewEntity): ReviewEntity {
  if (review.side === 'ANSWERING') throw new RuleViolation('REVIEW_ELSEWHERE', { office: review.bodyName });
  return review;
}

async function sourceOf(tx: Tx, review: ReviewEntity): Promise<Source> {
  const { side, otherTenantId: answering } = review;
  const [office, steps, rules, theirs] = await Promise.all([
    officeOf(tx),
    stepsAfter(tx, review.id, 0),
    legalRulesOf(tx),
    side === 'REVIEWING' && answering !== null ? calendarAt(tx, answering) : null,
  ]);
  // whose term begins anew, by the days of their own office
  const anew = { profileOf: rules.profileOf, calendar: theirs ?? rules.calendar };
  const last = (kind: string) => steps.findLast((step) => step.kind === kind) ?? null;
  const dayOf = (kind: string): string | null => {
    const step = last(kind);
    return step && beijingDate(step.at);
  };
  const [accepted, declined, told, decided] = [
    dayOf('ACCEPTED'),
    dayOf('NOT_ACCEPTED'),
    dayOf('HEARING_NOTIFIED'),
    dayOf('DECIDED'),
  ];
  const { tier, profile, petitionerMasked, earlierResult, result } = review;
  const facts: ReviewPaperFacts = {
    office: office.name,
    phone: office.phone,
    contact: office.contact,
    tier,
    legal: rules.profileOf(profile),
    applicants: petitionerMasked === ANONYMOUS ? null : petitionerMasked,
    respondent: review.earlierBodyName ?? review.officeName,
    number: side === 'REVIEWING' && answering === null ? null : review.petitionNumber,
    title: review.title,
    requestedOn: beijingDate(review.requestedAt),
    request: review.reason,
    answered: {
      by: review.officeName,
      on: review.answeredOn,
      outcome: review.outcome,
      reply: review.replyText,
      number: review.answerNumber,
    },
    earlier: earlierResult && {
      result: earlierResult,
      opinion: review.earlierOpinion,
      number: review.earlierNumber,
      on: review.earlierOn,
    },
    accepted:
      accepted === null ? null : { on: accepted, dueOn: review.dueOn, provisional: review.dueProvisional },
    extended: extendedOf(review, last('EXTENDED'), steps, rules),
    declined:
      declined === null ? null : { on: declined, reason: review.declineReason, lawfulWay: review.lawfulWay },
    hearing:
      told === null || review.hearingOn === null
        ? null
        : {
            toldOn: told,
            on: review.hearingOn,
            time: review.hearingTime,
            place: review.hearingPlace,
            panel: review.hearingPanel,
          },
    heard: review.hearing === 'HEARING_HELD',
    decided:
      decided === null || result === null
        ? null
        : {
            on: decided,
            result,
            ground: review.ground,
            found: review.found,
            basis: review.basis,
            opinion: review.opinion,
            ...redoOf(review, decided, anew),
            performBy: review.performBy,
            nextBody: review.nextBodyName,
          },
  };
  return { facts, mark: office.mark, stepOf: (kind) => last(REVIEW_PAPER_RULES[kind].step)?.seq ?? null };
}

/** 重新作出: by the day that the opinion names, or by the term for concluding that it begins anew. */
function redoOf(
  { profile, result, redoBy, cameBy }: ReviewEntity,
  decidedOn: string,
  { calendar, profileOf }: Pick<LegalRules, 'calendar' | 'profileOf'>,
): Pick<NonNullable<ReviewPaperFacts['decided']>, 'redoBy' | 'redoArticle'> {
  if (redoBy !== null || !overturns(result)) return { redoBy, redoArticle: null };
  const { due, article } = concludeAnew(profileOf(profile), decidedOn, cameBy ?? 'RECEIVED', calendar);
  return { redoBy: due, redoArticle: article };
}

/** 延期, with the last day as it was before. */
function extendedOf(
  {
    profile,
    tier,
    dueOn,
    dueProvisional: provisional,
    extensionReason: reason,
    extensionApprover: approver,
  }: ReviewEntity,
  step: ReviewSaid | null,
  steps: readonly ReviewSaid[],
  { calendar, profileOf }: LegalRules,
): ReviewPaperFacts['extended'] {
  if (step === null) return null;
  const before = steps.filter(({ kind }) => kind !== 'EXTENDED').map(asEvent);
  const clock = reviewClock(profileOf(profile), tier, before, calendar);
  const { due: dueBefore, provisional: provisionalBefore, unit } = clock;
  const [on, days] = [beijingDate(step.at), step.days ?? 0];
  return { on, days, unit, reason, approver, dueOn, dueBefore, provisional, provisionalBefore };
}

function requireIssuable(kind: ReviewPaperKind, facts: ReviewPaperFacts): void {
  const refusal = reviewIssueRefusal(kind, facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
}
