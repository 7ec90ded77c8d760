import type { LegalProfile } from '../clocks/profile';
import { OUTCOMES, TEXT_LENGTH } from '../petitions/petition';
import { RuleViolation } from '../shared/errors';
import { requiredText } from '../shared/text';
import { CLAIM_LENGTH, MOST_CLAIMS, type ClaimAnswer, type ClaimOutcome } from './claim';
import { reasons } from '../shared/reasons';

/** What an organ may decide on a claim: 部分支持 only where the law that governs the matter knows it. */
export function claimOutcomes({ partialSupport = false }: LegalProfile): ClaimOutcome[] {
  return OUTCOMES.filter((outcome): outcome is ClaimOutcome => outcome !== 'NOT_RECORDED').filter(
    (outcome) => outcome !== 'PARTLY_SUPPORTED' || partialSupport,
  );
}

export const isSupport = (outcome: ClaimOutcome): boolean =>
  outcome === 'SUPPORTED' || outcome === 'PARTLY_SUPPORTED';

/** What stands on the matter as a whole, for lists and figures; what counts is decided on each claim. */
export function outcomeOf(outcomes: readonly ClaimOutcome[]): ClaimOutcome {
  const [first, ...others] = outcomes;
  if (first === undefined) throw new RangeError('a petition has a claim');
  if (others.every((outcome) => outcome === first)) return first;
  return outcomes.some(isSupport) ? 'PARTLY_SUPPORTED' : 'EXPLAINED';
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
 * will be done.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requireAnswer(given: ClaimAnswer, profile: LegalProfile, today: string): ClaimAnswer {
  const { outcome, performBy } = given;
  if (!claimOutcomes(profile).includes(outcome))
    throw new RuleViolation('INVALID', {
      field: '处理结果',
      reason: {
        zh: '这件事项适用的法规没有这种结果',
        en: 'the regulation that applies to this matter has no such outcome',
      },
    });
  const supported = isSupport(outcome);
  if (supported && performBy === null) throw new RuleViolation('REQUIRED', { field: '执行期限' });
  if (supported && performBy !== null && performBy < today)
    throw new RuleViolation('INVALID', { field: '执行期限', reason: reasons.notBeforeToday });
  return {
    outcome,
    facts: requiredText(given.facts, '事实认定', TEXT_LENGTH),
    legalBasis: requiredText(given.legalBasis, '法律依据', TEXT_LENGTH),
    opinion: requiredText(given.opinion, '处理意见', TEXT_LENGTH),
    performBy: supported ? performBy : null,
  };
}

type Part = 'facts' | 'legalBasis';

/** What an opinion says of all claims together, each under its number; of one alone, just what it says. */
export function together(claims: readonly Readonly<Record<Part, string>>[], part: Part): string {
  const [only, ...others] = claims;
  if (only !== undefined && others.length === 0) return only[part];
  return claims.map((claim, i) => `${i + 1}. ${claim[part]}`).join('\n');
}
