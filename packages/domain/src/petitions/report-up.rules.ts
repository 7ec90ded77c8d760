import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';
import type { Refusal } from '../shared/steps';
import type { PetitionFacts } from './petition-steps.rules';

type Standing = Pick<PetitionFacts, 'reportedUp'>;

/** One decision is waited for at a time. */
export const waitsForNone = ({ reportedUp }: Standing): Refusal | null =>
  reportedUp
    ? {
        code: 'INVALID',
        details: {
          field: '报请',
          reason: {
            zh: '已经报请，还没有登记批示意见：收到后请用“登记批示意见”，之后可以再次报请',
            en: 'it was reported up, and no decision is recorded yet: record it, and it can be reported again',
          },
        },
      }
    : null;

export const waitsForDirection = ({ reportedUp }: Standing): Refusal | null =>
  reportedUp
    ? null
    : {
        code: 'INVALID',
        details: {
          field: '批示意见',
          reason: {
            zh: '没有等待批示的报请：请先用“报请党委政府决定”',
            en: 'nothing that was reported up waits for a decision: report it up first',
          },
        },
      };

/** 批示日期: between the day it was reported up and today. @throws RuleViolation INVALID */
export function requireDirectedOn(on: string, reportedOn: string, today: string): void {
  requireNotBefore(on, reportedOn, '批示日期', {
    zh: '不能早于报请日期',
    en: 'not before it was reported up',
  });
  if (on > today) throw new RuleViolation('INVALID', { field: '批示日期', reason: reasons.notAfterToday });
}

/** How long each text may be, in characters. */
export const REPORT_UP_LENGTHS = { to: 100, advice: 2_000, direction: 2_000 } as const;
