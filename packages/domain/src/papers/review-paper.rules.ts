import { finalityNotice, newAnswerNotice, reReviewNotice, termOf } from '../clocks/remedy';
import { looksMasked, maskName } from '../parties/mask';
import { overturns, type ReviewStepKind } from '../reviews/review';
import { RuleViolation } from '../shared/errors';
import type { Field } from '../shared/field-labels';
import type { Refusal } from '../shared/steps';
import { requiredText } from '../shared/text';
import { withTitleMarks } from './law-titles.rules';
import { paperBody } from './paper-body.rules';
import { filledWith } from './paper-placeholders';
import { incomplete, unaddressed, type MissingElement } from './paper.rules';
import type { PaperContent, PaperTemplate, ReviewPaperKind } from './paper';
import type { ReviewPaperFacts } from './review-paper';
import { REVIEW_PLACEHOLDERS, type ReviewPlaceholder } from './review-placeholders';

type ReviewPaperRule = Readonly<{
  /** The day of the step it belongs to, which is the day it is dated; null while there is no such step. */
  on: (facts: ReviewPaperFacts) => string | null;
  step: ReviewStepKind;
  /** What the law wants in it beside whom it is for. */
  elements: readonly (ReviewPlaceholder & Field)[];
}>;

const OPINION: readonly (ReviewPlaceholder & Field)[] = [
  '申请人',
  '被申请人',
  '请求和理由',
  '查明事实',
  '结论',
  '意见',
  '法律依据',
];

/** One row for each kind: its step and the elements it must not lack (信访工作条例第三十五条、第三十六条). All are for the petitioner. */
export const REVIEW_PAPER_RULES: Readonly<Record<ReviewPaperKind, ReviewPaperRule>> = {
  REVIEW_ACCEPTANCE_NOTICE: {
    on: ({ accepted }) => accepted?.on ?? null,
    step: 'ACCEPTED',
    elements: ['事项', '被申请人', '受理日期', '办理期限'],
  },
  REVIEW_NON_ACCEPTANCE_NOTICE: {
    on: ({ declined }) => declined?.on ?? null,
    step: 'NOT_ACCEPTED',
    elements: ['事项', '不予受理理由', '合法途径'],
  },
  REVIEW_EXTENSION_NOTICE: {
    on: ({ extended }) => extended?.on ?? null,
    step: 'EXTENDED',
    elements: ['事项', '延期理由', '延长后期限', '批准人'],
  },
  HEARING_NOTICE: {
    on: ({ hearing }) => hearing?.toldOn ?? null,
    step: 'HEARING_NOTIFIED',
    elements: ['事项', '听证日期', '听证地点', '听证员'],
  },
  REVIEW_OPINION: {
    on: ({ tier, decided }) => (tier === 'REVIEW' ? (decided?.on ?? null) : null),
    step: 'DECIDED',
    elements: OPINION,
  },
  RE_REVIEW_OPINION: {
    on: ({ tier, decided }) => (tier === 'RE_REVIEW' ? (decided?.on ?? null) : null),
    step: 'DECIDED',
    elements: OPINION,
  },
};

function missingElements(kind: ReviewPaperKind, facts: ReviewPaperFacts): MissingElement[] {
  const { legal, tier } = facts;
  const article = { zh: termOf(legal, tier, 'zh').article, en: termOf(legal, tier, 'en').article };
  return REVIEW_PAPER_RULES[kind].elements
    .filter((element) => !REVIEW_PLACEHOLDERS[element](facts)?.trim())
    .map((element) => ({ element, article }));
}

/** Why a paper of a review cannot be issued now, or null. */
export function reviewIssueRefusal(kind: ReviewPaperKind, facts: ReviewPaperFacts): Refusal | null {
  if (REVIEW_PAPER_RULES[kind].on(facts) === null) return { code: 'PAPER_NOT_YET', details: { kind } };
  if (facts.applicants === null) return unaddressed(facts.legal);
  return incomplete(missingElements(kind, facts));
}

/** The paper itself. For papers that `reviewIssueRefusal` lets pass. */
export function reviewPaperContent(
  kind: ReviewPaperKind,
  facts: ReviewPaperFacts,
  template: PaperTemplate,
  documentNumber: string | null = null,
): PaperContent {
  const on = REVIEW_PAPER_RULES[kind].on(facts);
  if (on === null) throw new Error(`${kind} without its step`);
  const remedy = remedyOf(kind, facts);
  return {
    kind,
    documentNumber,
    title: template.title,
    addressee: facts.applicants ?? '',
    body: paperBody(template.body, filledWith(REVIEW_PLACEHOLDERS, facts)),
    remedy: remedy && withTitleMarks(remedy),
    signature: facts.office,
    copies: [],
    date: on,
  };
}

/**
 * What can be done about an opinion: of either tier, against the new answer where it leaves none in force; 复核 of a 复查意见 by the body that it
 * names; nothing about a 复核意见 that leaves one, which is the last on the same facts and reasons.
 */
function remedyOf(kind: ReviewPaperKind, { legal, answered, decided }: ReviewPaperFacts): string | null {
  if (decided === null || REVIEW_PAPER_RULES[kind].step !== 'DECIDED') return null;
  if (overturns(decided.result)) {
    const { redoBy, redoArticle } = decided;
    return newAnswerNotice(legal, {
      last: kind === 'RE_REVIEW_OPINION',
      by: answered.by,
      redoBy,
      redoArticle,
    });
  }
  if (kind === 'RE_REVIEW_OPINION') return finalityNotice(legal);
  return reReviewNotice(legal, decided.nextBody);
}

/**
 * 申请人, as the application names them. Names stay in the office that registered the matter: the body that reviews has them masked,
 * by which a slip of the pen is seen.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requireApplicants(written: string | null | undefined, masked: string): string {
  const names = requiredText(written, '申请人姓名', 200);
  const [first = ''] = names.split(/[、，,]|等(?:\d|$)/u);
  if (looksMasked(names) || maskName(first) !== masked.replace(/等$/u, ''))
    throw new RuleViolation('INVALID', {
      field: '申请人姓名',
      reason: {
        zh: `与登记的信访人“${masked}”对不上，请按复查复核申请书填写全名`,
        en: `it does not match the petitioner “${masked}”: write the whole name as in the request for the review`,
      },
    });
  return names;
}
