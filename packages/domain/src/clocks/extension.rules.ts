import { daysText, type TermUnit } from '../calendar/term';
import { RuleViolation } from '../shared/errors';
import type { Refusal } from '../shared/steps';
import type { Words } from '../shared/words';

/**
 * 延期 by whole days, as many as the law allows of the term's own unit.
 *
 * @throws RuleViolation INVALID
 */
export function requireExtension(days: number, most: number, unit: TermUnit): void {
  if (Number.isInteger(days) && days >= 1 && days <= most) return;
  const reason = { zh: `1–${daysText(most, unit, 'zh')}`, en: `1–${daysText(most, unit, 'en')}` };
  throw new RuleViolation('INVALID', { field: '延期天数', reason });
}

export type ExtendedTerm = Readonly<{
  due: string;
  /** Where the law gives it. */
  article: Words;
  /** By how many of its days the law lets it be extended; 0 where it does not. */
  extensible: number;
  extended: boolean;
  /** Whether it ended before the day that counts. */
  over: boolean;
}>;

/** Why a term is extended no more, or not at all; null where it can be: once, where its law knows it, and before it is over. */
export function termRefusal({ due, article, extensible, extended, over }: ExtendedTerm): Refusal | null {
  if (extended) return { code: 'ALREADY_EXTENDED' };
  if (extensible === 0) return { code: 'TERM_NOT_EXTENSIBLE', details: { article, due } };
  return over ? { code: 'TERM_OVER', details: { due } } : null;
}
