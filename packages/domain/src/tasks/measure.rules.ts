import { requireNoWaiver } from '../commitments/waiver.rules';
import { requireWithinPromise } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { MEASURES_OF_MATTER, type MeasureKind } from './measure';

type Measure = Readonly<{ kind: MeasureKind; onRequest: boolean; what: string; dueOn: string }>;

/**
 * 心理疏导 is a service for whoever asks for it, and nothing that an office prescribes; no measure is paid for with a right.
 *
 * @throws RuleViolation INVALID (counselling nobody asked for, words that give up petitioning, more than 50, beyond three years),
 * DUPLICATE (the same of the same person is open)
 */
export function checkMeasure(
  { kind, onRequest, what, dueOn }: Measure,
  { before, same, today }: Readonly<{ before: number; same: boolean; today: string }>,
): void {
  if (kind === 'BY_COUNSELLING' && !onRequest)
    throw new RuleViolation('INVALID', {
      field: '化解措施',
      reason: {
        zh: '心理疏导只在信访人本人提出时安排：可以在“登记解释说明”里告知有这项服务，由本人决定',
        en: 'counselling is arranged only where the petitioner asks for it; it can be offered under Record an explanation, for them to decide',
      },
    });
  requireNoWaiver(what, '任务内容');
  requireWithinPromise(dueOn, today, '完成期限');
  if (same) throw new RuleViolation('DUPLICATE', { field: '这项化解措施' });
  if (before >= MEASURES_OF_MATTER)
    throw new RuleViolation('INVALID', {
      field: '化解措施',
      reason: {
        zh: `一件事项最多 ${MEASURES_OF_MATTER} 项，已有 ${before} 项`,
        en: `a matter has at most ${MEASURES_OF_MATTER}; there are ${before}`,
      },
    });
}
