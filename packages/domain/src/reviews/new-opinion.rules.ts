import type { Outcome } from '../petitions/petition';
import { restsOnMore } from '../replies/basis.rules';
import { addsLittle } from '../replies/reply.rules';
import { RuleViolation } from '../shared/errors';
import type { ReviewGround } from './review';

export type OpinionText = Readonly<{
  outcome: Outcome | null;
  facts: string | null;
  legalBasis: string | null;
  replyText: string | null;
}>;

/**
 * 撤销、责令重新作出的，不得以同一的事实和理由作出与原意见相同或者基本相同的意见: the same outcome on next to the same facts and on no other law. On facts or a
 * basis that are new it may come out the same, in the same words too (参照行政诉讼法司法解释第九十条第一款); so may what fell for its procedure
 * alone, once that was kept (参照行政复议法第六十四条第二款). What is explained is granted no more than what is not supported. An opinion that stated no facts, of an older ledger, has them in its text.
 *
 * @param ground why it fell; null where that is not on record
 * @throws RuleViolation SAME_OPINION
 */
export function requireNewOpinion(
  quashed: OpinionText,
  fresh: OpinionText,
  ground: ReviewGround | null = null,
): void {
  requireNewOpinions([[quashed, fresh]], ground);
}

/**
 * The same of an opinion on several claims, each as it was answered and is answered now: it is the same where every one is.
 *
 * @throws RuleViolation SAME_OPINION
 */
export function requireNewOpinions(
  claims: readonly (readonly [quashed: OpinionText, fresh: OpinionText])[],
  ground: ReviewGround | null = null,
): void {
  if (ground === 'WRONG_PROCEDURE') return;
  if (claims.every(([quashed, fresh]) => isSameOpinion(quashed, fresh)))
    throw new RuleViolation('SAME_OPINION');
}

function isSameOpinion(quashed: OpinionText, fresh: OpinionText): boolean {
  if (granted(quashed.outcome) !== granted(fresh.outcome)) return false;
  const facts = quashed.facts === null ? 'replyText' : 'facts';
  if (!addsLittle(quashed[facts] ?? '', fresh[facts] ?? '')) return false;
  return !restsOnMore(quashed.legalBasis ?? '', fresh.legalBasis ?? '');
}

/** Neither 解释说明 nor 不予支持 grants anything. */
const granted = (outcome: Outcome | null): Outcome | null =>
  outcome === 'EXPLAINED' ? 'NOT_SUPPORTED' : outcome;
