import { addDays, daysBetween } from '../calendar/dates';
import { RuleViolation } from '../shared/errors';

/** 接手的人 is somebody else. @throws RuleViolation INVALID */
export function requireTaker(takerId: string, fromId: string): void {
  if (takerId === fromId)
    throw new RuleViolation('INVALID', {
      field: '接手的人',
      reason: { zh: '不能是移交的人自己', en: 'choose somebody else than who hands over' },
    });
}

/** What somebody has in hand on a day: how much of it, or by which name it goes; 0 and null are nothing. */
export type InHand = Readonly<{
  matters: number;
  tasks: number;
  cases: number;
  mediations: number;
  supervised: number;
  posts: string | null;
  receiver: number;
  reporter: string | null;
  duties: number;
}>;

/** What somebody leaves: a post, the account they sign in with, the service for good. */
export type Leaving = 'POST' | 'ACCOUNT' | 'SERVICE';

/** What is handed over by name before a post ends, what nobody could go on with without signing in, and all there is. */
const ALL = ['POST', 'ACCOUNT', 'SERVICE'] as const;
const TAKEN_OVER: readonly Readonly<{ what: keyof InHand; label: string; before: readonly Leaving[] }>[] = [
  { what: 'matters', label: 'HELD_MATTERS', before: ALL },
  { what: 'tasks', label: 'HELD_TASKS', before: ALL },
  { what: 'cases', label: 'HELD_CASES', before: ALL },
  { what: 'mediations', label: 'HELD_MEDIATIONS', before: ALL },
  { what: 'supervised', label: 'HELD_SUPERVISION', before: ALL },
  { what: 'posts', label: 'HELD_POSTS', before: ['SERVICE'] },
  { what: 'receiver', label: 'HELD_RECEIVER', before: ['ACCOUNT', 'SERVICE'] },
  { what: 'reporter', label: 'HELD_REPORTER', before: ['ACCOUNT', 'SERVICE'] },
  { what: 'duties', label: 'HELD_DUTIES', before: ['ACCOUNT', 'SERVICE'] },
];

/** All that still has to be taken over, as codes that `labelOf` puts into words; null where nothing is left. */
export function leftInHand(held: InHand, leaving: Leaving): string | null {
  const left = TAKEN_OVER.filter(({ what, before }) => held[what] && before.includes(leaving));
  return left.length === 0 ? null : left.map(({ what, label }) => `${label}=${held[what]}`).join();
}

/** How many days before a term ends its end is told of, where nobody is named who takes over. */
const TERM_TOLD_DAYS = [1, 7] as const;

/** The last day of terms that are looked at: one that ends later is not told of yet. */
export const termsToldUntil = (today: string): string => addDays(today, Math.max(...TERM_TOLD_DAYS));

/** Which of the two mornings a term's end is told of, the nearer where one was missed; null where it is not, or is over. */
export function termTold(untilOn: string, today: string): (typeof TERM_TOLD_DAYS)[number] | null {
  const left = daysBetween(today, untilOn);
  return left < 0 ? null : (TERM_TOLD_DAYS.find((days) => left <= days) ?? null);
}
