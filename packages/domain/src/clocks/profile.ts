import type { TermUnit } from '../calendar/term';
import type { Law } from './citation';
import type { LegalEventKind } from './legal-events';
import type { NationalProvisions } from './national';
import type {
  Given,
  MatterEnding,
  Provided,
  ProvincialEnding,
  ProvincialGround,
  SupervisionPower,
} from './provisions';

export const NATIONAL_IDS = ['cn-2005', 'cn-2022'] as const;
export type NationalId = (typeof NATIONAL_IDS)[number];

/** One that is delivered, or the edition of one that a county entered: `cn-2028v1`. */
export type NationalRef = NationalId | `cn-${number}v${number}`;

/** A national version, or what is laid over it in order: `cn-2022`, `cn-2022+zj-2016`, `cn-2028v1+zj-2016+yx-2026v2`. */
export type ProfileId = NationalRef | `${NationalRef}+${string}`;

/**
 * The article of 信访工作条例 under which a matter is handled: 29 suggestion, 30 accusation, 31(1)–(5) another statutory
 * channel, 31(6) a petition proper, SIMPLE one of these by the short procedure (简易办理).
 */
export const PETITION_TRACKS = [
  '29',
  '30',
  '31(1)',
  '31(2)',
  '31(3)',
  '31(4)',
  '31(5)',
  '31(6)',
  'SIMPLE',
] as const;
/** What looks like a petition and runs by a statute of its own: on these none of a petition's terms runs. */
export const SEPARATE_TRACKS = ['TEACHER_APPEAL', 'INFORMATION_REQUEST', 'MEDIATION'] as const;
export type SeparateTrack = (typeof SEPARATE_TRACKS)[number];
export const TRACKS = [...PETITION_TRACKS, ...SEPARATE_TRACKS] as const;
export type Track = (typeof TRACKS)[number];

export const CLOCK_KINDS = [
  'DISPOSE',
  'RELAY',
  'ACCEPT',
  'OBJECT',
  'CONCLUDE',
  'REVIEW_REQUEST',
  'REVIEW_ACCEPT',
  'REVIEW',
  'RE_REVIEW_REQUEST',
  'RE_REVIEW_ACCEPT',
  'RE_REVIEW',
  'ADVICE_FEEDBACK',
  'ADVICE_REASONS',
  'COURT_CONFIRMATION',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** The events that start a term. */
export const START_EVENTS = [
  'RECEIVED',
  'FORWARD_RECEIVED',
  'ASSIGNMENT_RECEIVED',
  'ACCEPTED',
  'RESUMED',
  'SERVED',
  'REVIEW_REQUESTED',
  'REVIEW_SERVED',
  'RE_REVIEW_REQUESTED',
  'ADVISED',
  'ADVICE_DECLINED',
  'AGREEMENT_EFFECTIVE',
  'QUASHED',
] as const satisfies readonly LegalEventKind[];
export type StartEvent = (typeof START_EVENTS)[number];

/** Profiles are plain data: what stands here can be kept as JSON, and a county may bring its own. */
export type LegalTerm = Readonly<{
  kind: ClockKind;
  /** True: an organ must act by the due date. False: somebody may use a right until then, or must act only if it applies. */
  duty: boolean;
  length: number;
  unit: TermUnit;
  /** Whether a last day that is an off-day moves to the next workday. */
  roll: boolean;
  /** Whichever of these comes first. */
  startEvents: readonly StartEvent[];
  /** What must come before the start event for it to start this term. */
  after?: LegalEventKind;
  satisfiedBy: readonly LegalEventKind[];
  /** What ends a term that was not used, or that turned out not to apply. */
  lapsesWith?: readonly LegalEventKind[];
  /** How far the head of the organ may extend it, once, in `unit`. */
  extension?: Readonly<{ max: number }> | null;
  hearingsExcluded?: boolean;
  /** The law that gives the term, when that is not the profile's own. */
  law?: Law;
  /** None only where a law of its own is cited as a whole. */
  articles: readonly number[];
  /** The only tracks the term runs on; every track of a petition if absent. */
  tracks?: readonly Track[];
}>;

/** 推选代表: the first limit that covers the group; the last has no bound. */
export type RepresentativesRule = Readonly<{
  limits: readonly Readonly<{ upTo?: number; most: number }>[];
  /** Whether the law has the representatives tell the others the answer (转告). */
  relay?: boolean;
  /** The law that says so, when that is not the profile's own. */
  law?: Law;
  articles: readonly number[];
}>;

/** What governs a matter: bound to it by the date of its receipt. */
export type LegalProfile = Readonly<{
  id: ProfileId;
  law: Law;
  inForceFrom: string;
  /** Whether a claim may be supported in part. */
  partialSupport?: boolean;
  representatives: RepresentativesRule;
  /** 终结: by what a matter may be at its end, so that nobody has to take the same up again. */
  endings: readonly Provided<MatterEnding>[];
  /** 督办情形 beside the nation’s. */
  grounds?: readonly Provided<ProvincialGround>[];
  /** 督查措施. */
  powers?: readonly Provided<SupervisionPower>[];
  terms: readonly LegalTerm[];
  /** Of what it is composed; a national version by itself of nothing. */
  laid?: Readonly<{ upon: NationalProfile; overlays: readonly LegalOverlay[] }>;
}>;

export type NationalProfile = LegalProfile & Readonly<{ id: NationalRef; provisions: NationalProvisions }>;

/** What a term of an overlay says otherwise than the national one of its kind; all of it where there is none. */
export type OverlayTerm = Partial<Omit<LegalTerm, 'law'>> & Pick<LegalTerm, 'kind' | 'articles'>;

/** Whose rule it is: a county's that binds its own organs, a province's regulation, or a version of the nation's law. */
export const OVERLAY_LEVELS = ['COUNTY', 'PROVINCE', 'NATIONAL'] as const;
export type OverlayLevel = (typeof OVERLAY_LEVELS)[number];

/** A province's regulation, or a county's own terms, laid over a national version. */
export type LegalOverlay = Readonly<{
  id: string;
  /** Of what a county entered: a county's where nothing is said. */
  level?: Exclude<OverlayLevel, 'NATIONAL'>;
  law: Law;
  inForceFrom: string;
  /** The first digits of the divisions it holds in: 33 is Zhejiang. */
  division: string;
  /** Whether somebody has made sure that it is still in force. */
  verified: boolean;
  /** Whether a claim may be supported in part (部分支持). */
  partialSupport?: boolean;
  /** Of representatives what the regulation says otherwise than the nation. */
  representatives?: Partial<Omit<RepresentativesRule, 'law'>>;
  /** What the regulation adds to the nation’s, each with where it stands. */
  grounds?: readonly Given<ProvincialGround>[];
  endings?: readonly Given<ProvincialEnding>[];
  powers?: readonly Given<SupervisionPower>[];
  /** Of a county’s own terms: the province’s regulation they are laid upon. The stricter of both counts. */
  over?: string;
  terms: readonly OverlayTerm[];
}>;

/** How both regulations count: natural days, whose last is never an off-day (by analogy to 民法典第二百零三条). */
export function naturalDays(length: number) {
  return { length, unit: 'DAY', roll: true } as const;
}

export function workdays(length: number) {
  return { length, unit: 'WORKDAY', roll: true } as const;
}

/** A matter that is withdrawn or closed leaves the organ nothing to do. */
export const ENDED = ['WITHDRAWN', 'CLOSED'] as const satisfies readonly LegalEventKind[];

/** What the receiver of a forwarded or assigned matter decides. */
export const DECIDED = [
  'ACCEPTED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  ...ENDED,
] as const satisfies readonly LegalEventKind[];

export const FORWARDED = ['FORWARD_RECEIVED', 'ASSIGNMENT_RECEIVED'] as const satisfies readonly StartEvent[];
