import { RuleViolation } from '../shared/errors';
import type { LaidRule } from '../clocks/profiles';

/** Who says that an edition reads as its text was published, and when. */
export type Comparison = Readonly<{ at: Date; by: string }>;

/**
 * 核对: what binds offices and petitioners was compared with its text as published, by who put it in force or by who wrote so into it.
 *
 * @throws RuleViolation INVALID, with the ways to say it
 */
export function requireComparison(
  { verified }: Pick<LaidRule, 'verified'>,
  written: Comparison,
  confirmed: Comparison | null,
): Comparison {
  const comparison = confirmed ?? (verified ? written : null);
  if (comparison !== null) return comparison;
  throw new RuleViolation('INVALID', {
    field: '期限规定',
    reason: {
      zh: '还没有对照公布的文本核实（verified 为 false）；请逐条核对后，在“施行”时确认“已对照公布的文本逐条核对”（compared 为 true），系统记下由谁、何时核对；内容不对的，另写一版',
      en: 'it was not compared with the text as published (verified is false): compare it, then confirm so as you put it in force (compared: true), which records who and when; where it reads otherwise, write another edition',
    },
  });
}

/** Whether somebody said so, of editions that were in force before it was asked too. */
export const isCompared = (
  rule: Pick<LaidRule, 'verified'> | null,
  comparedBy: string | null | undefined,
): boolean => (comparedBy ?? null) !== null || rule?.verified === true;
