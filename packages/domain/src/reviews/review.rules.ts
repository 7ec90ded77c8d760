import { chineseDate, englishDate } from '../shared/day-text';
import type { Calendar } from '../calendar/calendar';
import { addDays, daysBetween } from '../calendar/dates';
import type { Clock } from '../clocks/clock';
import { deriveClocks, termsOn } from '../clocks/derive';
import type { LegalEvent, LegalEventKind } from '../clocks/legal-events';
import { movedText } from '../clocks/moved-date.rules';
import type { ClockKind, LegalProfile } from '../clocks/profile';
import type { Outcome } from '../petitions/petition';
import type { Receipt } from '../petitions/came-by.rules';
import { LAW_TRACK, PROPER } from '../petitions/track';
import { requirePerformBy } from '../claims/claim.rules';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { labelOf } from '../shared/labels';
import type { TenantKind } from '../tenants/tenant';
import {
  FARTHEST_HEARING_DAYS,
  HEARING_NOTICE_DAYS,
  LEAST_PANEL,
  LONGEST_REDO_DAYS,
  overturns,
  REQUEST_TERM,
  RUNNING_REVIEW,
  type ReviewGround,
  type ReviewOpening,
  type ReviewResult,
  type ReviewStatus,
  type ReviewStepKind,
  type ReviewTier,
} from './review';
import type { ReviewTerm } from './review.steps';
import { reasons } from '../shared/reasons';
import { citation } from '../clocks/citation';

export type ReviewStanding = Readonly<{
  tier: ReviewTier;
  status: ReviewStatus;
  result: ReviewResult | null;
}>;

type Answered = Readonly<{
  /** What the answer decided; null while there is none, or where it is no opinion. */
  outcome: Outcome | null;
  /** Whether another office gave it, to whom the matter was transferred. */
  elsewhere: boolean;
  /** Whether the law knows a review on the track it was given on. */
  reviewable: boolean;
  /** Its reviews, the oldest first. */
  reviews: readonly ReviewStanding[];
}>;

/** 三级: which tier is open for an answer. An opinion that a review quashes or sends back counts no more, nor what came of it: the new answer begins anew. */
export function reviewOpening({ outcome, elsewhere, reviewable, reviews }: Answered): ReviewOpening {
  if (outcome === null || outcome === 'NOT_RECORDED') return 'NO_ANSWER';
  if (!reviewable) return 'OTHER_WAY';
  if (elsewhere) return 'ELSEWHERE';
  if (reviews.some(({ status }) => RUNNING_REVIEW.includes(status))) return 'RUNNING';
  const fell = reviews.findLastIndex(({ result }) => overturns(result));
  const last = reviews.slice(fell + 1).findLast(({ status }) => status === 'SERVED');
  if (last === undefined) return 'REVIEW';
  return last.tier === 'REVIEW' ? 'RE_REVIEW' : 'FINAL';
}

/** The petitioner's term for a tier; null where nothing was served, so that none has begun. */
export const reviewWindow = (tier: ReviewTier, clocks: readonly Clock[]): Clock | null =>
  clocks.find(({ kind }) => kind === REQUEST_TERM[tier]) ?? null;

/**
 * Thirty days from service (信访工作条例第三十五条第一款、第三十六条第一款). A later request wants a ground, which the reviewing body weighs.
 *
 * @throws RuleViolation REVIEW_LATE
 */
export function requireInTime(window: Clock | null, lateGround: string | null, handedInOn: string): void {
  if (window === null || handedInOn <= window.due || lateGround !== null) return;
  const { due, length, derivation } = window;
  const article = citation(derivation.law, derivation.articles);
  throw new RuleViolation('REVIEW_LATE', { due, days: length, article });
}

/**
 * 邮寄在途不计: the day on which a request that came by post was sent, as its postmark says, in days before today; null where it was
 * handed in.
 *
 * @throws RuleViolation INVALID for a day to come, or one before the opinion was received
 */
export function daysInPost(postedOn: string | null, servedOn: string | null, today: string): number | null {
  if (postedOn === null) return null;
  if (postedOn > today)
    throw new RuleViolation('INVALID', { field: '寄出日期', reason: reasons.notAfterToday });
  if (servedOn !== null)
    requireNotBefore(postedOn, servedOn, '寄出日期', {
      zh: '不能早于意见送达之日',
      en: 'not before the opinion was served',
    });
  return daysBetween(postedOn, today);
}

/** How a request says that it came by post. */
export const sentOn = (postedOn: string | null): string =>
  postedOn === null ? '' : `（邮寄，${chineseDate(postedOn)}寄出）`;

/** What a review's own steps say to the clock. */
const LEGAL: Readonly<Record<ReviewTier, Readonly<Partial<Record<ReviewStepKind, LegalEventKind>>>>> = {
  REVIEW: {
    REQUESTED: 'REVIEW_REQUESTED',
    ACCEPTED: 'REVIEW_ACCEPTED',
    NOT_ACCEPTED: 'REVIEW_NOT_ACCEPTED',
    EXTENDED: 'REVIEW_EXTENDED',
    HEARING_HELD: 'HEARD',
    DECIDED: 'REVIEWED',
    SERVED: 'REVIEW_SERVED',
    WITHDRAWN: 'REVIEW_WITHDRAWN',
    TERMINATED: 'REVIEW_WITHDRAWN',
  },
  RE_REVIEW: {
    REQUESTED: 'RE_REVIEW_REQUESTED',
    ACCEPTED: 'RE_REVIEW_ACCEPTED',
    NOT_ACCEPTED: 'RE_REVIEW_NOT_ACCEPTED',
    EXTENDED: 'RE_REVIEW_EXTENDED',
    HEARING_HELD: 'HEARD',
    DECIDED: 'RE_REVIEWED',
    WITHDRAWN: 'REVIEW_WITHDRAWN',
    TERMINATED: 'REVIEW_WITHDRAWN',
  },
};

export type ReviewEvent = Readonly<{ kind: ReviewStepKind; on: string; days?: number | null }>;

/** The terms of the reviewing body, derived from the review's own steps alone; days of a hearing do not run. */
export function reviewClocks(
  profile: LegalProfile,
  tier: ReviewTier,
  events: readonly ReviewEvent[],
  calendar?: Calendar,
): Clock[] {
  const legal = events.flatMap(({ kind, on, days }): LegalEvent[] => {
    const said = LEGAL[tier][kind];
    return said === undefined ? [] : [{ kind: said, on, ...(days ? { days } : {}) }];
  });
  return deriveClocks(profile, LAW_TRACK[PROPER], legal, calendar).filter(
    ({ kind }) => kind === tier || kind === `${tier}_ACCEPT`,
  );
}

/**
 * 重新作出: the term for concluding, begun anew by an opinion that quashes the answer on a Beijing day and names no day itself (0046), as the
 * body that reviews can tell it: by its law and by how the matter came, which the file says.
 *
 * @param calendar of the office that is to conclude
 */
export function concludeAnew(profile: LegalProfile, on: string, came: Receipt, calendar?: Calendar): Clock {
  const events = ([came, 'ACCEPTED', 'QUASHED'] as const).map((kind): LegalEvent => ({ kind, on }));
  const clock = deriveClocks(profile, LAW_TRACK[PROPER], events, calendar).find(
    ({ kind }) => kind === 'CONCLUDE',
  );
  if (clock === undefined) throw new Error(`${profile.id} knows no CONCLUDE`);
  return clock;
}

/** That of its opinion. */
export function reviewClock(
  profile: LegalProfile,
  tier: ReviewTier,
  events: readonly ReviewEvent[],
  calendar?: Calendar,
): Clock {
  const clock = reviewClocks(profile, tier, events, calendar).find(({ kind }) => kind === tier);
  if (clock === undefined) throw new Error(`${profile.id} knows no ${tier}`);
  return clock;
}

/** The last days that stand on a review: for taking it up, where a province gives that a term, and for its opinion. */
export type ReviewDays = Readonly<{ acceptBy: string | null; dueOn: string; dueProvisional: boolean }>;

export function reviewDays(
  profile: LegalProfile,
  tier: ReviewTier,
  events: readonly ReviewEvent[],
  calendar?: Calendar,
): ReviewDays {
  const { due: dueOn, provisional: dueProvisional } = reviewClock(profile, tier, events, calendar);
  const accept = reviewClocks(profile, tier, events, calendar).find(({ kind }) => kind !== tier);
  return { acceptBy: accept?.due ?? null, dueOn, dueProvisional };
}

/** What of the days that stood on a review has moved; a day that did not stand yet has not. */
export function movedDays(tier: ReviewTier, before: ReviewDays, after: ReviewDays): MovedDay[] {
  const stood = [
    { clock: `${tier}_ACCEPT` as const, from: before.acceptBy, to: after.acceptBy },
    { clock: tier, from: before.dueOn, to: after.dueOn },
  ];
  return stood.flatMap(({ clock, from, to }) =>
    from === null || to === null || from === to ? [] : [{ clock, from, to }],
  );
}

export type MovedDay = Readonly<{ clock: ClockKind; from: string; to: string }>;

/** The same as it is written down. */
export const movedSaid = (tier: ReviewTier, moved: readonly MovedDay[]): string =>
  moved
    .map(({ clock, from, to }) => {
      const which = clock === tier ? '作出意见' : '决定是否受理';
      return movedText(`${labelOf(tier, 'zh')}${which}的期限`, from, to);
    })
    .join('；');

type Standing = Readonly<{ tier: ReviewTier; dueOn: string; extendedDays: number | null; overBy: string }>;

/**
 * What the law says of the term for an opinion, and whether it can still be extended.
 *
 * @param standing `overBy`: the day by which it is asked whether the term is over
 */
export function reviewTerm(
  profile: LegalProfile,
  { tier, dueOn: due, extendedDays, overBy }: Standing,
): ReviewTerm {
  const term = termsOn(profile, LAW_TRACK[PROPER]).find(({ kind }) => kind === tier);
  if (term === undefined) throw new Error(`${profile.id} knows no ${tier}`);
  const { law = profile.law, articles, unit, extension } = term;
  return {
    due,
    article: citation(law, articles),
    unit,
    extensible: extension?.max ?? 0,
    extended: extendedDays !== null,
    over: due < overBy,
  };
}

export type Body = Readonly<{ id: string; name: string; kind: TenantKind }>;
/** What an office says of who is above it: one of the county's, or one outside Huiyin by its name. */
export type Above = Readonly<{ kind: TenantKind; superiorId: string | null; superiorName: string | null }>;
/** Who reviews; no id for a body outside Huiyin, whose acts are written down by hand. */
export type ReviewBody = Readonly<{ id: string | null; name: string }>;

/**
 * 上一级机关、单位: whom an office has named, or else the county's office. Above the county's office stands nobody in Huiyin.
 * Null where an office has to say it first.
 */
export function bodyAbove(
  { kind, superiorId, superiorName }: Above,
  offices: readonly Body[],
): ReviewBody | null {
  const named = offices.find(({ id }) => id === superiorId);
  if (named) return { id: named.id, name: named.name };
  if (superiorName !== null) return { id: null, name: superiorName };
  const county = kind === 'COUNTY_OFFICE' ? undefined : offices.find((one) => one.kind === 'COUNTY_OFFICE');
  return county ? { id: county.id, name: county.name } : null;
}

type Decision = Readonly<{
  result: ReviewResult;
  ground: ReviewGround | null;
  redoBy: string | null;
  performBy?: string | null;
  /** The day of the opinion. */
  today: string;
}>;

/**
 * What goes with a result: a ground for any that does not let the opinion stand, a day for the new answer where it is sent back, which may be
 * named where it is quashed, and one for what a changed opinion grants.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requireDecision({ result, ground, redoBy, performBy = null, today }: Decision): void {
  if ((result === 'UPHELD') !== (ground === null))
    throw result === 'UPHELD'
      ? new RuleViolation('INVALID', {
          field: '情形',
          reason: { zh: '维持原意见的不写', en: 'leave it out where the opinion is upheld' },
        })
      : new RuleViolation('REQUIRED', { field: '原意见不能成立的情形' });
  if (performBy !== null && result !== 'CHANGED')
    throw new RuleViolation('INVALID', {
      field: '执行期限',
      reason: {
        zh: '变更原意见、支持诉求的才写',
        en: 'only where the opinion is changed to grant something',
      },
    });
  if (performBy !== null) requirePerformBy(performBy, today);
  if (redoBy === null) {
    if (result === 'REMANDED') throw new RuleViolation('REQUIRED', { field: '重新作出的期限' });
    return;
  }
  if (!overturns(result))
    throw new RuleViolation('INVALID', {
      field: '重新作出的期限',
      reason: { zh: '撤销、责令重新作出的才写', en: 'only where it is quashed or sent back' },
    });
  const [next, last] = [addDays(today, 1), addDays(today, LONGEST_REDO_DAYS)];
  if (redoBy < next || redoBy > last)
    throw new RuleViolation('INVALID', {
      field: '重新作出的期限',
      reason: {
        zh: `应当在${chineseDate(next)}至${chineseDate(last)}之间`,
        en: `between ${englishDate(next)} and ${englishDate(last)}`,
      },
    });
}

/**
 * 听证: told in time or with the parties' consent, before an odd panel of three at least.
 *
 * @throws RuleViolation INVALID, REQUIRED
 */
export function requireHearingNotice(
  on: string,
  panel: readonly string[],
  consent: string | null,
  today: string,
): void {
  if (on < today) throw new RuleViolation('INVALID', { field: '听证日期', reason: reasons.notBeforeToday });
  const farthest = addDays(today, FARTHEST_HEARING_DAYS);
  if (on > farthest)
    throw new RuleViolation('INVALID', {
      field: '听证日期',
      reason: {
        zh: `不能晚于${chineseDate(farthest)}：意见要等听证以后才能作出，等候听证的日子照常计入期限`,
        en: `not after ${englishDate(farthest)}: the opinion waits for the hearing, and the days until then count into its term`,
      },
    });
  if (on < addDays(today, HEARING_NOTICE_DAYS) && consent === null)
    throw new RuleViolation('REQUIRED', {
      field: {
        zh: `各方同意提前的记录（不足 ${HEARING_NOTICE_DAYS} 日）`,
        en: `record that all sides agreed to less than ${HEARING_NOTICE_DAYS} days`,
      },
    });
  if (panel.length < LEAST_PANEL || panel.length % 2 === 0 || new Set(panel).size < panel.length)
    throw new RuleViolation('INVALID', {
      field: '听证员',
      reason: { zh: `须为单数，不少于 ${LEAST_PANEL} 人`, en: `an odd number, ${LEAST_PANEL} at least` },
    });
}

/** 听证时间: an hour of the day, or none. @throws RuleViolation INVALID */
export function hearingTimeOf(time: string | null | undefined): string | null {
  if (!time) return null;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new RuleViolation('INVALID', {
      field: '听证时间',
      reason: { zh: '应为 00:00 至 23:59', en: 'between 00:00 and 23:59' },
    });
  return time;
}

type Finality = Readonly<{
  opening: ReviewOpening;
  /** Whether its end by a province's regulation is on record. */
  ended?: boolean;
  /** Whether its last opinion was recorded as having reached nobody. */
  unreached?: boolean;
  newFacts: boolean;
}>;

/**
 * 不再受理 (信访工作条例第三十六条第三款): of a matter whose last opinion was given, or that is at its end by the regulation of its province,
 * and on the same facts and reasons alone. New facts are always taken up, and whom the last opinion never reached is given it first.
 *
 * @throws RuleViolation NOT_FINAL, NOT_SERVED, NEW_FACTS
 */
export function requireFinality({ opening, ended = false, unreached = false, newFacts }: Finality): void {
  if (opening !== 'FINAL' && !ended) throw new RuleViolation('NOT_FINAL');
  if (unreached && !ended) throw new RuleViolation('NOT_SERVED', { whom: 'PETITIONER' });
  if (newFacts) throw new RuleViolation('NEW_FACTS');
}
