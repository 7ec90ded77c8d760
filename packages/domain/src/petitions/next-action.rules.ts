import { addDays } from '../calendar/dates';
import { OPEN_STATUSES, type Origin, type PetitionStatus } from './petition';

/**
 * Why something happens next: 计划的下一步, 期限届满, 没有期限的看一看, 信访人请求复查的期限届满后办结, 办结.
 */
export const NEXT_ACTION_REASONS = ['PLANNED', 'TERM', 'LOOK', 'CLOSE_AFTER_WINDOW', 'CLOSE'] as const;
export type NextActionReason = (typeof NEXT_ACTION_REASONS)[number];

/** How many days a matter without any date, or one that waits for nothing but its closing, may lie. */
export const LIES_AT_MOST_DAYS = 15;

type NextActionRow = Readonly<{
  why: NextActionReason;
  in: readonly PetitionStatus[];
  /** The date it counts from, and how many days later something happens. */
  from: 'nextActionOn' | 'dueOn' | 'registeredOn' | 'servedOn' | 'disposedOn';
  days: number;
}>;

/** The first row whose state and date a matter has decides: no matter that is not closed is without a next date. */
export const NEXT_ACTIONS: readonly NextActionRow[] = [
  { why: 'PLANNED', in: OPEN_STATUSES, from: 'nextActionOn', days: 0 },
  { why: 'TERM', in: OPEN_STATUSES, from: 'dueOn', days: 0 },
  { why: 'LOOK', in: OPEN_STATUSES, from: 'registeredOn', days: LIES_AT_MOST_DAYS },
  // served, the date that counts is the last of the petitioner's days to ask for a review
  { why: 'CLOSE_AFTER_WINDOW', in: ['SERVED'], from: 'dueOn', days: 1 },
  { why: 'CLOSE', in: ['SERVED'], from: 'servedOn', days: LIES_AT_MOST_DAYS },
  { why: 'CLOSE', in: ['WITHDRAWN'], from: 'disposedOn', days: LIES_AT_MOST_DAYS },
  { why: 'CLOSE', in: ['SERVED', 'WITHDRAWN'], from: 'registeredOn', days: LIES_AT_MOST_DAYS },
];

type Dated = Readonly<{ status: PetitionStatus; origin: Origin; registeredOn: string }> &
  Readonly<Record<'nextActionOn' | 'dueOn' | 'servedOn' | 'disposedOn', string | null>>;

/** By when something happens next, and why; null once it is closed, and of answers taken over from an older ledger. */
export function nextActionOf(matter: Dated): Readonly<{ on: string; why: NextActionReason }> | null {
  if (matter.status === 'ANSWERED' && matter.origin === 'IMPORT') return null;
  const row = NEXT_ACTIONS.find((one) => one.in.includes(matter.status) && matter[one.from] !== null);
  return row ? { on: addDays(matter[row.from] as string, row.days), why: row.why } : null;
}
