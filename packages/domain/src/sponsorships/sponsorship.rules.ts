import { chineseDate, englishDate } from '../shared/day-text';
import { addDays } from '../calendar/dates';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { SPONSORSHIP_DAYS, type SponsorshipStatus } from './sponsorship';
import { reasons } from '../shared/reasons';

/** A term begins today and has an end. Days are Beijing's. @throws RuleViolation INVALID */
export function requireTerm(untilOn: string, today: string): void {
  requireNotBefore(untilOn, today, '包案期限', reasons.notBeforeToday);
  if (untilOn > addDays(today, SPONSORSHIP_DAYS))
    throw new RuleViolation('INVALID', {
      field: '包案期限',
      reason: { zh: '最长一年', en: 'one year at most' },
    });
}

/** A visit was made while the case was theirs, and is not foretold. @throws RuleViolation INVALID */
export function requireVisited(visitedOn: string, fromOn: string, today: string): void {
  if (visitedOn < fromOn || visitedOn > today)
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: {
        zh: `须在包案开始（${chineseDate(fromOn)}）至今天之间`,
        en: `between its beginning (${englishDate(fromOn)}) and today`,
      },
    });
}

/** 超期: still running after its last day. */
export const isSponsorshipOverdue = (
  { status, untilOn }: Readonly<{ status: SponsorshipStatus; untilOn: string }>,
  today: string,
): boolean => status === 'RUNNING' && untilOn < today;
