import type { Term, TermUnit } from '../calendar/term';
import type { Law } from './citation';
import type { ClockKind, StartEvent } from './profile';

/**
 * `SATISFIED` and `LATE` were met, by the due date or after it. `LAPSED` is a right not used that nothing can meet any
 * more. A running clock may be past its date: see `isOverdue`.
 */
export const CLOCK_STATES = ['RUNNING', 'SATISFIED', 'LATE', 'LAPSED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** A decision to extend a term: when it was made, and by how many of its days. */
export type Extension = Readonly<{ on: string; days: number }>;

/** One statutory term of one matter. Every date is a Beijing date. */
export type Clock = Readonly<{
  kind: ClockKind;
  /** True: an organ must act by `due`. False: somebody may use a right until `due`. */
  duty: boolean;
  startEvent: StartEvent;
  /** The day of the start event, itself not counted. */
  startsOn: string;
  /** The length by law, in `unit`, without the extension. */
  length: number;
  unit: TermUnit;
  /** The legal source in Chinese: 信访工作条例第三十四条. */
  article: string;
  raw: string;
  due: string;
  provisional: boolean;
  /** By how many of `unit` it may be extended, once; missing where it may not. */
  extensionMax?: number;
  extension?: Extension;
  satisfiedOn?: string;
  state: ClockState;
  derivation: Derivation;
}>;

/** What else `explainClock` needs to say how the date came about. */
export type Derivation = Readonly<{
  law: Law;
  articles: readonly number[];
  roll: boolean;
  offDaysPassed: Term['offDaysPassed'];
  addedWorkdays: Term['addedWorkdays'];
  /** Days of hearings that did not run. */
  excludedDays: number;
}>;
