import type { Clock } from '../clocks/clock';
import { RuleViolation } from '../shared/errors';
import type { Refusal } from '../shared/steps';
import type { Outcome } from './petition';
import type { PetitionFacts } from './petition-steps.rules';
import type { SimpleExclusion } from './simple';

/** What the matter itself shows that keeps it from the short procedure. */
export function simpleExclusions(
  facts: Pick<PetitionFacts, 'fromAbove' | 'competence' | 'headCount'>,
): SimpleExclusion[] {
  return [
    ...(facts.fromAbove ? (['FROM_ABOVE'] as const) : []),
    ...(facts.competence === 'UNDECIDED' ? (['SEVERAL_ORGANS'] as const) : []),
    ...(facts.headCount > 1 ? (['JOINT'] as const) : []),
  ];
}

/** 简易办理 is refused where the matter shows that it is not for it; an accusation follows its own rules. */
export function simpleRefusal(facts: PetitionFacts): Refusal | null {
  if (facts.confidential || facts.category === 'ACCUSATION') return { code: 'CONFIDENTIAL' };
  // 采纳与否 is studied, and no request is supported in it
  if (facts.category === 'SUGGESTION') return { code: 'SIMPLE_UNFIT', details: { reasons: 'SUGGESTION' } };
  return unfit(simpleExclusions(facts));
}

/** What whoever accepts it says of the matter. @throws RuleViolation SIMPLE_UNFIT */
export function requireFit(said: readonly SimpleExclusion[]): void {
  const refusal = unfit([...new Set(said)]);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
}

const unfit = (reasons: readonly SimpleExclusion[]): Refusal | null =>
  reasons.length > 0 ? { code: 'SIMPLE_UNFIT', details: { reasons: reasons.join() } } : null;

/**
 * Whoever decides after the short terms to accept are over cannot begin the short procedure any more: the matter would be late at once.
 *
 * @throws RuleViolation SIMPLE_TOO_LATE
 */
export function requireInShortTime(clocks: readonly Clock[]): void {
  const late = clocks.find(
    ({ kind, state }) => (kind === 'DISPOSE' || kind === 'ACCEPT') && state === 'LATE',
  );
  if (late) throw new RuleViolation('SIMPLE_TOO_LATE', { due: late.due });
}

/** What the short procedure is too short for: more time, more organs, a refusal. */
export const ordinaryOnly = ({ simple }: Pick<PetitionFacts, 'simple'>): Refusal | null =>
  simple ? { code: 'SIMPLE_RUNNING' } : null;

export const simpleOnly = ({ simple }: Pick<PetitionFacts, 'simple'>): Refusal | null =>
  simple ? null : { code: 'NOT_SIMPLE' };

/** What turns out unsupported is no matter for the short procedure. @throws RuleViolation SIMPLE_RUNNING */
export function requireFitOutcome(simple: boolean, outcome: Outcome): void {
  if (simple && outcome === 'NOT_SUPPORTED') throw new RuleViolation('SIMPLE_RUNNING');
}
