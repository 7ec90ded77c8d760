import type { TermUnit } from '../calendar/term';
import type { Language } from '../shared/errors';
import type { LegalEventKind } from './legal-events';

export const PROFILE_IDS = ['cn-2005', 'cn-2022'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/**
 * The article of 信访工作条例 under which a matter is handled: 29 suggestion, 30 accusation, 31(1)–(5) another statutory
 * channel, 31(6) a petition proper.
 */
export const TRACKS = ['29', '30', '31(1)', '31(2)', '31(3)', '31(4)', '31(5)', '31(6)'] as const;
export type Track = (typeof TRACKS)[number];

export const CLOCK_KINDS = [
  'DISPOSE',
  'ACCEPT',
  'OBJECT',
  'CONCLUDE',
  'REVIEW_REQUEST',
  'REVIEW',
  'RE_REVIEW_REQUEST',
  'RE_REVIEW',
  'ADVICE_FEEDBACK',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** The events that start a term. */
export type StartEvent = Extract<
  LegalEventKind,
  | 'RECEIVED'
  | 'FORWARD_RECEIVED'
  | 'ACCEPTED'
  | 'SERVED'
  | 'REVIEW_REQUESTED'
  | 'REVIEW_SERVED'
  | 'RE_REVIEW_REQUESTED'
  | 'ADVISED'
>;

export type LegalTerm = Readonly<{
  kind: ClockKind;
  /** True: an organ must act by the due date. False: somebody may use a right until then. */
  duty: boolean;
  length: number;
  unit: TermUnit;
  /** Whether a last day that is an off-day moves to the next workday. */
  roll: boolean;
  startEvent: StartEvent;
  /** What must come before the start event for it to start this term. */
  after?: LegalEventKind;
  satisfiedBy: readonly LegalEventKind[];
  /** What ends a right that was not used. */
  lapsesWith?: readonly LegalEventKind[];
  extendable?: boolean;
  hearingsExcluded?: boolean;
  articles: readonly number[];
  /** The only tracks the term runs on; on every one if absent. */
  tracks?: readonly Track[];
}>;

/** One version of the law, bound to a matter by the date of its receipt. */
export type LegalProfile = Readonly<{
  id: ProfileId;
  law: Readonly<Record<Language, string>>;
  inForceFrom: string;
  /** How far, and how often, the head of the organ may extend an extendable term. */
  extension: Readonly<{ maxDays: number; times: 1 }>;
  /** Whether a claim may be supported in part. */
  partialSupport?: boolean;
  terms: readonly LegalTerm[];
}>;

/** How both regulations count: natural days, whose last is never an off-day (by analogy to 民法典第二百零三条). */
export function naturalDays(length: number) {
  return { length, unit: 'DAY', roll: true } as const;
}

/** A matter that is withdrawn or closed leaves the organ nothing to do. */
export const ENDED = ['WITHDRAWN', 'CLOSED'] as const satisfies readonly LegalEventKind[];
