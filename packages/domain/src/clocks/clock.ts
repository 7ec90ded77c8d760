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
  extension?: Extension;
  /** By how many of its days it can still be extended; absent where it cannot. */
  mayExtendBy?: number;
  satisfiedOn?: string;
  state: ClockState;
  derivation: Derivation;
}>;

/** How a term ran to its end. */
export type Ran = Readonly<{
  unit: TermUnit;
  raw: string;
  due: string;
  derivation: Pick<Derivation, 'offDaysPassed' | 'addedWorkdays'>;
}>;

/** A term that no profile holds, such as that of another way: what happened on which day, and how long it is, in words. */
export type Count = Ran & Readonly<{ from: string; event: string; length: string; provisional: boolean }>;

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
