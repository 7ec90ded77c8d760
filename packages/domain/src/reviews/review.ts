import type { ClockKind } from '../clocks/profile';

/** 复查 and 复核: the two tiers above an answer (信访条例第三十四、三十五条, 信访工作条例第三十五、三十六条). */
export const REVIEW_TIERS = ['REVIEW', 'RE_REVIEW'] as const;
export type ReviewTier = (typeof REVIEW_TIERS)[number];

/** How a request comes to the counter of the body that reviews. */
export const REVIEW_CHANNELS = ['VISIT', 'LETTER', 'PHONE', 'EMAIL', 'MAILBOX'] as const;
export type ReviewChannel = (typeof REVIEW_CHANNELS)[number];

/** The petitioner's term to ask for each. */
export const REQUEST_TERM = {
  REVIEW: 'REVIEW_REQUEST',
  RE_REVIEW: 'RE_REVIEW_REQUEST',
} as const satisfies Record<ReviewTier, ClockKind>;

/** Whose file it is: the office whose answer is reviewed, or the body that reviews it. */
export const REVIEW_SIDES = ['ANSWERING', 'REVIEWING'] as const;
export type ReviewSide = (typeof REVIEW_SIDES)[number];

export const REVIEW_STATUSES = [
  'REQUESTED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'DECIDED',
  'SERVED',
  'WITHDRAWN',
  /** 终止: nobody weighed it, since its answer is none any more, or its body had to stand aside or was closed. */
  'TERMINATED',
] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** States in which somebody still has to do something. */
export const RUNNING_REVIEW: readonly ReviewStatus[] = ['REQUESTED', 'ACCEPTED', 'DECIDED'];

/** What a review comes to: 维持、撤销、变更、责令重新作出. */
export const REVIEW_RESULTS = ['UPHELD', 'QUASHED', 'CHANGED', 'REMANDED'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** Those that leave no opinion in force, at whichever tier: a new answer is owed (0046). The petition's event of each has its name. */
export const OVERTURNING = ['QUASHED', 'REMANDED'] as const satisfies readonly ReviewResult[];
type Overturning = (typeof OVERTURNING)[number];

/** Whether a result of a review, or a petition's event, leaves no opinion in force. */
export const overturns = (said: string | null): said is Overturning =>
  OVERTURNING.some((one) => one === said);

/** Why an opinion does not stand: facts, basis, procedure, competence, manifest impropriety. */
export const REVIEW_GROUNDS = [
  'FACTS_UNCLEAR',
  'BASIS_WRONG',
  'WRONG_PROCEDURE',
  'BEYOND_COMPETENCE',
  'MANIFESTLY_IMPROPER',
] as const;
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** 听证: asked for, declined with reasons, notified with day, place and panel, held with its record. */
export const HEARING_STATUSES = [
  'HEARING_ASKED',
  'HEARING_DECLINED',
  'HEARING_NOTIFIED',
  'HEARING_HELD',
] as const;
export type HearingStatus = (typeof HEARING_STATUSES)[number];

/** What is written down on a review; `SERVICE_FAILED`: its opinion reached nobody; `IDENTITY_READ`: somebody of the body that reviews looked at who asks for it; `DUE_DATE_MOVED`: by a change of the calendar; `BODY_REMINDED`: the office whose answer it is wrote to a body outside Huiyin. */
export const REVIEW_STEP_KINDS = [
  ...REVIEW_STATUSES,
  'EXTENDED',
  'SERVICE_FAILED',
  ...HEARING_STATUSES,
  'IDENTITY_READ',
  'DUE_DATE_MOVED',
  'BODY_REMINDED',
] as const;
export type ReviewStepKind = (typeof REVIEW_STEP_KINDS)[number];

/** What may come next for an answer: a tier, or why none. */
export const REVIEW_OPENINGS = [
  ...REVIEW_TIERS,
  'NO_ANSWER',
  'OTHER_WAY',
  'ELSEWHERE',
  'RUNNING',
  'FINAL',
] as const;
export type ReviewOpening = (typeof REVIEW_OPENINGS)[number];

/** How many days before a hearing its parties are told, unless they agree to fewer: the office's own rule. */
export const HEARING_NOTICE_DAYS = 10;
/** How far ahead a hearing is fixed at most: beyond the longest term to conclude with its extension it is a slip of the year. */
export const FARTHEST_HEARING_DAYS = 90;
/** How many days one takes at most. */
export const LONGEST_HEARING_DAYS = 30;
/** A panel is odd, and of three at least. */
export const LEAST_PANEL = 3;
/** How long an office that must answer anew may be given: no longer than for a first answer. */
export const LONGEST_REDO_DAYS = 60;
