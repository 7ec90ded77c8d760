import { chineseDate, englishDate } from '../shared/day-text';
import { addDays, daysBetween } from '../calendar/dates';
import { AT_REST, type PetitionStatus, type ServiceMethod } from '../petitions/petition';
import { requireNotBefore, requireWithinPromise } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import type { CommitmentStatus } from './commitment';
import { reasons } from '../shared/reasons';

/**
 * What the rules look at: the organ's side alone. What the petitioner wrote beside it is voluntary, and no rule can be
 * given it: nobody's right to petition hangs on it.
 */
export type CommitmentFacts = Readonly<{ dueOn: string; keptAt: Date | null; brokenAt: Date | null }>;

/** One that was kept late is kept; that it was broken before stays written. */
export const commitmentStatus = ({ keptAt, brokenAt }: CommitmentFacts): CommitmentStatus =>
  keptAt !== null ? 'KEPT' : brokenAt !== null ? 'BROKEN' : 'STANDING';

/** An undertaking lies ahead, within three years. It moves no term: one may be given beyond the answer. @throws RuleViolation INVALID */
export function checkCommitmentDay(dueOn: string, today: string): void {
  requireNotBefore(dueOn, addDays(today, 1), '承诺日期', reasons.afterToday);
  requireWithinPromise(dueOn, today, '承诺日期');
}

/** How a breach is recorded: with the matter left where it is, open again as served, or in hand again, of who had it or to be assigned. */
export const BREACH_STEPS = ['breakCommitment', 'reopen', 'resume', 'reassign'] as const;
export type BreachStep = (typeof BREACH_STEPS)[number];

type Breached = Readonly<{
  status: PetitionStatus;
  serviceMethod: ServiceMethod | null;
  recalled: boolean;
  held: boolean;
}>;

/**
 * What a breach does to the matter. One that was served, or told, and closed since is open again as it was answered. One that was withdrawn,
 * or closed without having been served, has no answer: it is in hand again. What its sender took back is answered for there.
 */
export function breachStep({ status, serviceMethod, recalled, held }: Breached): BreachStep {
  if (!AT_REST.includes(status) || recalled) return 'breakCommitment';
  if (status !== 'WITHDRAWN' && serviceMethod !== null) return 'reopen';
  return held ? 'resume' : 'reassign';
}

/** @throws RuleViolation WRONG_STATE when it was kept before */
export function requireUnkept(commitment: CommitmentFacts): void {
  if (commitmentStatus(commitment) === 'KEPT')
    throw new RuleViolation('WRONG_STATE', { status: 'COMMITMENT_KEPT', from: 'COMMITMENT_STANDING' });
}

/**
 * A breach is a day that passed, and nobody's opinion: until then it cannot be recorded, and after it once.
 *
 * @throws RuleViolation WRONG_STATE, INVALID
 */
export function requireBreach(commitment: CommitmentFacts, today: string): void {
  const status = commitmentStatus(commitment);
  if (status !== 'STANDING')
    throw new RuleViolation('WRONG_STATE', { status: `COMMITMENT_${status}`, from: 'COMMITMENT_STANDING' });
  if (commitment.dueOn >= today)
    throw new RuleViolation('INVALID', {
      field: '承诺',
      reason: {
        zh: `${chineseDate(commitment.dueOn)}过后才能登记为未履行`,
        en: `it can be recorded as broken only after ${englishDate(commitment.dueOn)}`,
      },
    });
}

/** How many days ahead a commitment is told of. */
export const COMMITMENT_TOLD_DAYS = 3;

/** Whether who deals with the matter is told of a commitment this morning: three days ahead, or since on the first morning there is; and on the day. */
export function commitmentNews(
  dueOn: string,
  today: string,
): Readonly<{ daysLeft: number; occasion: 'AHEAD' | 'TODAY' }> | null {
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft < 0 || daysLeft > COMMITMENT_TOLD_DAYS) return null;
  return { daysLeft, occasion: daysLeft === 0 ? 'TODAY' : 'AHEAD' };
}
