import { citation } from '../clocks/citation';
import type { Clock } from '../clocks/clock';
import type { ClockKind, LegalProfile } from '../clocks/profile';
import type { MatterEnding, Provided } from '../clocks/provisions';
import { MATTER_ENDINGS, providedText } from '../clocks/provisions';
import { reviewWindow } from '../reviews/review.rules';
import { OVERTURNING, type ReviewOpening } from '../reviews/review';
import { RuleViolation } from '../shared/errors';
import type { Refusal } from '../shared/steps';
import { labelOf } from '../shared/labels';
import type { PetitionEventKind } from './petition';

/** What of a matter says whether it is at its end. */
export type EndingFacts = Readonly<{
  confidential: boolean;
  review: ReviewOpening;
  clocks: readonly Clock[];
  /** 调解、和解协议 of both sides, and whether all of it was done. */
  settlement: 'REACHED' | 'PERFORMED' | null;
}>;

const WINDOWS: readonly ClockKind[] = ['REVIEW_REQUEST', 'RE_REVIEW_REQUEST'];

/**
 * Why a matter is not at its end by this way; null where it is. No way cuts the time in which its petitioner may ask for a review, and none
 * speaks of an accusation.
 */
export function endingRefusal(ending: MatterEnding, facts: EndingFacts, today: string): Refusal | null {
  const { confidential, review, clocks, settlement } = facts;
  if (confidential) return { code: 'CONFIDENTIAL' };
  if (review === 'RUNNING') return { code: 'REVIEW_RUNNING' };
  const open = clocks.find(
    ({ kind, state, due }) => WINDOWS.includes(kind) && state === 'RUNNING' && due >= today,
  );
  if (open)
    return {
      code: 'WINDOW_OPEN',
      details: { until: open.due, article: citation(open.derivation.law, open.derivation.articles) },
    };
  const unfounded = (zh: string, en: string): Refusal => ({
    code: 'NOT_AT_ITS_END',
    details: { reason: { zh, en } },
  });
  switch (ending) {
    case 'LAST_OPINION':
      return review === 'FINAL'
        ? null
        : unfounded('还没有送达的复核意见', 'no second review’s opinion has been served');
    case 'SETTLEMENT_REACHED':
      return settlement === null ? unfounded('没有登记调解、和解协议', 'no agreement is on record') : null;
    case 'SETTLEMENT_PERFORMED':
      return settlement === 'PERFORMED'
        ? null
        : unfounded(
            '没有登记已全部履行的调解、和解协议',
            'no agreement that was wholly performed is on record',
          );
    case 'REVIEW_NOT_ASKED': {
      const missed = review === 'REVIEW' || review === 'RE_REVIEW' ? reviewWindow(review, clocks) : null;
      return missed?.state === 'RUNNING'
        ? null
        : unfounded(
            '没有书面送达的意见，或者已经申请过，请求复查、复核的期限没有白白届满',
            'no opinion was served in writing, or a review was asked for: no term has passed unused',
          );
    }
    default:
      return null;
  }
}

/** A way that the matter’s law does not know is none. @throws RuleViolation INVALID, what `endingRefusal` says */
export function requireEnding(
  ending: MatterEnding,
  profile: LegalProfile,
  facts: EndingFacts,
  today: string,
): Provided<MatterEnding> {
  const provision = profile.endings.find(({ code }) => code === ending);
  if (provision === undefined) {
    const known = (language: 'zh' | 'en') =>
      profile.endings
        .map((one) => `${labelOf(one.code, language)}（${providedText(one, language)}）`)
        .join(language === 'zh' ? '、' : ', ');
    throw new RuleViolation('INVALID', {
      field: '终结情形',
      reason: {
        zh: `这件事项适用的法规没有这种情形，可以选的是 ${known('zh')}`,
        en: `the law of this matter knows no such way, but ${known('en')}`,
      },
    });
  }
  const refusal = endingRefusal(ending, facts, today);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  return provision;
}

/** What puts a matter in hand again, after which it is at no end. */
const IN_HAND_AGAIN: readonly PetitionEventKind[] = [
  'REVIEW_REQUESTED',
  'RE_REVIEW_REQUESTED',
  ...OVERTURNING,
  'ANSWER_SET_ASIDE',
  'COMMITMENT_BROKEN',
];

/** Whether its end still stands. */
export const isEnded = (events: readonly Readonly<{ kind: PetitionEventKind }>[]): boolean =>
  events.findLast(({ kind }) => kind === 'MATTER_ENDED' || IN_HAND_AGAIN.includes(kind))?.kind ===
  'MATTER_ENDED';

/** The ways that a matter's law knows, in the order of the list. */
export const endingsOf = ({ endings }: LegalProfile): Provided<MatterEnding>[] =>
  MATTER_ENDINGS.flatMap((code) => endings.find((one) => one.code === code) ?? []);
