import type { LegalProfile } from '../clocks/profile';
import { OUTCOMES, TEXT_LENGTH, type Outcome } from '../petitions/petition';
import { requiredBasis } from '../replies/basis.rules';
import { requiredFacts, requiredOpinion } from '../replies/reply.rules';
import { requireWithinPromise } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import type { MatterTrack } from '../petitions/track';
import { labelOf } from '../shared/labels';
import { optionalText, requiredText, saidText } from '../shared/text';
import type { Language, Words } from '../shared/words';
import { CLAIM_LENGTH, MOST_CLAIMS, OF_MATTERS, type ClaimAnswer, type ClaimOutcome } from './claim';
import { reasons } from '../shared/reasons';

/**
 * What an organ may decide on a claim: 部分支持 only where the law that governs the matter knows it; of a suggestion, whether it is
 * adopted, and of nothing else.
 */
export function claimOutcomes(
  { partialSupport = false }: LegalProfile,
  track: MatterTrack | null = null,
): ClaimOutcome[] {
  return OUTCOMES.filter((outcome): outcome is ClaimOutcome => !OF_MATTERS.some((one) => one === outcome))
    .filter((outcome) => isOfSuggestion(outcome) === (track === 'ART_29'))
    .filter((outcome) => outcome !== 'PARTLY_SUPPORTED' || partialSupport);
}

/** 采纳、部分采纳、不采纳. */
export const isOfSuggestion = (outcome: Outcome): boolean => outcome.startsWith('SUGGESTION_');

/** Whether something is to be done by a day: what was supported, or adopted. */
export const isSupport = (outcome: ClaimOutcome): boolean =>
  outcome === 'SUPPORTED' ||
  outcome === 'PARTLY_SUPPORTED' ||
  outcome === 'SUGGESTION_ADOPTED' ||
  outcome === 'SUGGESTION_PARTLY_ADOPTED';

/** What stands on the matter as a whole, for lists and figures; what counts is decided on each claim. */
export function outcomeOf(
  outcomes: readonly ClaimOutcome[],
  { partialSupport = false }: LegalProfile,
): Outcome {
  const [first, ...others] = outcomes;
  if (first === undefined) throw new RangeError('a petition has a claim');
  if (others.every((outcome) => outcome === first)) return first;
  if (isOfSuggestion(first)) return 'SUGGESTION_PARTLY_ADOPTED';
  return partialSupport && outcomes.some(isSupport) ? 'PARTLY_SUPPORTED' : 'CLAIMS_DIFFER';
}

/** The claims as they were written, one a line, in their order. @throws RuleViolation REQUIRED, INVALID */
export function requireClaims(written: readonly string[]): string[] {
  if (written.length > MOST_CLAIMS)
    throw new RuleViolation('INVALID', {
      field: '诉求',
      reason: { zh: `最多 ${MOST_CLAIMS} 项`, en: `at most ${MOST_CLAIMS}` },
    });
  const claims = written.map((text) => requiredText(text, '诉求', CLAIM_LENGTH));
  if (claims.length === 0) throw new RuleViolation('REQUIRED', { field: '诉求' });
  const twice = claims.find((text, i) => claims.indexOf(text) < i);
  if (twice !== undefined)
    throw new RuleViolation('INVALID', {
      field: '诉求',
      reason: { zh: `“${twice}”写了两次`, en: `“${twice}” stands there twice` },
    });
  return claims;
}

/**
 * An answer to one claim, whole: outcome, facts, legal basis and opinion (信访工作条例第三十二条), and when what is supported
 * will be done. Of a suggestion (第二十九条): what was studied and with whom, in the place of the facts, and why it is not adopted, or
 * only in part; a legal basis where there is one.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requireAnswer(
  given: ClaimAnswer,
  profile: LegalProfile,
  today: string,
  track: MatterTrack | null = null,
): ClaimAnswer {
  const { outcome, performBy } = given;
  const open = claimOutcomes(profile, track);
  if (!open.includes(outcome))
    throw new RuleViolation('INVALID', {
      field: '处理结果',
      reason: (track === 'ART_29') === isOfSuggestion(outcome) ? noSuchOutcome(open) : OTHER_OUTCOMES,
    });
  const supported = isSupport(outcome);
  if (supported && performBy === null) throw new RuleViolation('REQUIRED', { field: '执行期限' });
  if (supported && performBy !== null) requirePerformBy(performBy, today);
  if (!supported && performBy !== null)
    throw new RuleViolation('INVALID', {
      field: '执行期限',
      reason: {
        zh: '支持、部分支持或者采纳的才写；没有支持、以后还要做的，作为承诺登记',
        en: 'only of what is granted or adopted; what is to be done otherwise is recorded as a commitment',
      },
    });
  const suggestion = isOfSuggestion(outcome);
  const none = suggestion && optionalText(given.legalBasis, '法律依据', TEXT_LENGTH) === null;
  const against = optionalText(given.reasons, '不采纳的理由', TEXT_LENGTH);
  if (against !== null && !wantsReasons(outcome))
    throw new RuleViolation('INVALID', {
      field: '不采纳的理由',
      reason: {
        zh: '建议没有采纳或者只采纳一部分的才写',
        en: 'only of a suggestion not adopted, or in part',
      },
    });
  return {
    outcome,
    facts: factsOn(track, given.facts),
    legalBasis: none ? null : requiredBasis(given.legalBasis, '法律依据', TEXT_LENGTH),
    reasons: wantsReasons(outcome) ? saidText(against, '不采纳的理由', TEXT_LENGTH) : null,
    opinion: requiredOpinion(given.opinion, suggestion ? '答复意见' : '处理意见', TEXT_LENGTH),
    performBy,
  };
}

/** 查明的事实; 研究论证情况 of a suggestion, and what a request for information comes to, in words of their own. */
function factsOn(track: MatterTrack | null, facts: string): string {
  if (track === 'ART_29') return saidText(facts, '研究论证情况', TEXT_LENGTH);
  return (track === 'INFORMATION_REQUEST' ? saidText : requiredFacts)(facts, '事实认定', TEXT_LENGTH);
}

/** 说明理由: why a suggestion is not adopted, or only in part. */
export const wantsReasons = (outcome: Outcome): boolean =>
  outcome === 'SUGGESTION_PARTLY_ADOPTED' || outcome === 'SUGGESTION_NOT_ADOPTED';

/** 执行期限: of what is granted. @throws RuleViolation INVALID */
export function requirePerformBy(day: string, today: string): void {
  if (day < today) throw new RuleViolation('INVALID', { field: '执行期限', reason: reasons.notBeforeToday });
  requireWithinPromise(day, today, '执行期限');
}

function noSuchOutcome(open: readonly ClaimOutcome[]): Words {
  const named = (language: Language) => open.map((outcome) => labelOf(outcome, language));
  return {
    zh: `这件事项适用的法规没有这种结果，可以是${named('zh').join('、')}`,
    en: `the regulation that applies to this matter has no such outcome, only: ${named('en').join(', ')}`,
  };
}

const OTHER_OUTCOMES: Words = {
  zh: '建议意见只能采纳、部分采纳或者不采纳，其他事项没有采纳与否',
  en: 'a suggestion is adopted, adopted in part or not adopted, and nothing else is',
};

type Part = 'facts' | 'legalBasis' | 'reasons';

/** What an opinion says of all claims together, each under its number; of one alone, just what it says; null where no claim says any. */
export function together<P extends Part>(
  claims: readonly Readonly<Record<P, string | null>>[],
  part: P,
): string | null {
  const [only, ...others] = claims;
  if (only !== undefined && others.length === 0) return only[part];
  const said = claims.flatMap((claim, i) => (claim[part] === null ? [] : [`${i + 1}. ${claim[part]}`]));
  return said.length === 0 ? null : said.join('\n');
}
