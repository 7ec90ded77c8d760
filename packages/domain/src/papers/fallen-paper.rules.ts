import { beijingDate } from '../calendar/dates';
import type { PetitionEventKind } from '../petitions/petition';
import type { ReviewResult, ReviewTier } from '../reviews/review';
import { labelOf } from '../shared/labels';
import type { Words } from '../shared/words';
import { chineseDate, englishDate } from '../shared/day-text';

/** What a review of a matter came to. */
export type ReviewDecision = Readonly<{
  tier: ReviewTier;
  result: ReviewResult;
  body: string;
  decidedAt: Date;
}>;

/** 失效: the opinion of a review by which another one is no longer in force. */
export type Fall = ReviewDecision & Readonly<{ result: Exclude<ReviewResult, 'UPHELD'> }>;

const fells = (decision: ReviewDecision): decision is Fall => decision.result !== 'UPHELD';

type Act = Readonly<{ seq: number; kind: PetitionEventKind; at: Date }>;

/**
 * By what the answer of an act fell: 撤销 and 责令重新作出 leave no opinion in force, 变更 leaves that of the review (信访工作条例第三十五条、
 * 第三十六条). Null while it stands, and of acts that are no answer. What a review said of the answer after it is none of its.
 */
export function answerFell(
  actSeq: number,
  acts: readonly Act[],
  decisions: readonly ReviewDecision[],
): Fall | null {
  const answers = acts.filter(({ kind }) => kind === 'ANSWERED');
  const at = answers.findIndex(({ seq }) => seq === actSeq);
  return at < 0 ? null : fallBetween(answers[at]?.at, answers[at + 1]?.at, decisions);
}

/** The same of the opinion of a 复查, which a 复核 alone sets aside. */
export function opinionFell(
  { tier, decidedAt }: Pick<ReviewDecision, 'tier' | 'decidedAt'>,
  decisions: readonly ReviewDecision[],
): Fall | null {
  if (tier === 'RE_REVIEW') return null;
  const next = earliest(
    decisions.filter((one) => one.tier === 'REVIEW' && one.decidedAt.getTime() > decidedAt.getTime()),
  );
  const above = decisions.filter((one) => one.tier === 'RE_REVIEW');
  return fallBetween(decidedAt, next?.decidedAt, above);
}

function fallBetween(
  from: Date | undefined,
  until: Date | undefined,
  decisions: readonly ReviewDecision[],
): Fall | null {
  const within = decisions
    .filter(fells)
    .filter(
      ({ decidedAt }) =>
        decidedAt.getTime() >= (from?.getTime() ?? -Infinity) &&
        decidedAt.getTime() < (until?.getTime() ?? Infinity),
    );
  return earliest(within) ?? null;
}

const earliest = <D extends ReviewDecision>(decisions: readonly D[]): D | undefined =>
  decisions.toSorted((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime())[0];

/** 已被…撤销, as lists of papers mark it. */
export function fallSentence({ tier, result, body, decidedAt }: Fall): Words {
  const on = beijingDate(decidedAt);
  return {
    zh: `已被${body}${chineseDate(on)}作出的${labelOf(tier, 'zh')}意见${labelOf(result, 'zh')}，不再有效`,
    en: `no longer in force: ${labelOf(result, 'en')} by ${body}, ${labelOf(tier, 'en')} of ${englishDate(on)}`,
  };
}
