import type { Calendar } from '../calendar/calendar';
import { deriveClocks } from '../clocks/derive';
import type { LegalEvent } from '../clocks/legal-events';
import type { Clock } from '../clocks/clock';
import type { LegalProfile } from '../clocks/profile';
import type { Outcome } from '../petitions/petition';
import { LAW_TRACK, PROPER } from '../petitions/track';
import { chineseDate, englishDate } from '../shared/day-text';
import { requireNotBefore } from '../shared/days';
import { isGiven } from '../shared/text';
import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';
import type { Words } from '../shared/words';
import type { ReviewChannel, ReviewResult, ReviewTier } from './review';
import { overturns } from './review';
import { reviewWindow } from './review.rules';

/** What is asked for at that counter. */
export const COUNTER_FIELDS = {
  earlierOn: { zh: '复查意见的日期', en: 'day of the first review’s opinion' },
  earlierResult: { zh: '复查结果', en: 'result of the first review' },
  servedOn: { zh: '送达日期', en: 'day of service' },
  answeredOn: { zh: '作出日期', en: 'day on which it was given' },
  office: { zh: '原单位', en: 'office that answered' },
  number: { zh: '登记编号', en: 'number' },
  competence: { zh: '本单位有权复查复核的依据', en: 'why this office is competent' },
  earlierBody: { zh: '复查机关', en: 'body of the first review' },
  earlierOpinion: { zh: '复查意见', en: 'opinion of the first review' },
} as const satisfies Record<string, Words>;

/** By what the petitioner shows that a matter of another office is theirs. */
export type Shown = Readonly<{ code?: string | null; name?: string | null }>;

/** Name or query code: one of the two. @throws RuleViolation REQUIRED */
export function requireShown({ code, name }: Shown): void {
  if (code?.trim() || name?.trim()) return;
  throw new RuleViolation('REQUIRED', {
    field: { zh: '查询码，或者信访人登记的姓名', en: 'query code, or the petitioner’s name as registered' },
  });
}

/** A postmark is on what came by post. */
export const bearsPostmark = (channel: unknown): boolean => channel === ('LETTER' satisfies ReviewChannel);

/** @throws RuleViolation INVALID */
export function requirePosted(channel: ReviewChannel, postedOn: string | null | undefined): void {
  if (!isGiven(postedOn) || bearsPostmark(channel)) return;
  throw new RuleViolation('INVALID', {
    field: '寄出日期',
    reason: { zh: '来信申请的才填写', en: 'only where the request came by letter' },
  });
}

/** What an opinion of a body outside Huiyin may have come to, where a review of it is asked for (第三十二条). */
export const OUTSIDE_OUTCOMES = [
  'SUPPORTED',
  'PARTLY_SUPPORTED',
  'EXPLAINED',
  'NOT_SUPPORTED',
] as const satisfies readonly Outcome[];
export type OutsideOutcome = (typeof OUTSIDE_OUTCOMES)[number];

type OutsideOpinion = Readonly<{
  tier: ReviewTier;
  answeredOn: string;
  /** The first review of it, whose opinion the second is asked for. */
  earlierOn: string | null;
  earlierResult: ReviewResult | null;
  servedOn: string | null;
}>;

/**
 * The days of a paper follow each other, and a second review is of a first that leaves an opinion in force.
 *
 * @throws RuleViolation INVALID, REQUIRED
 */
export function requireOutsideOpinion(
  { tier, answeredOn, earlierOn, earlierResult, servedOn }: OutsideOpinion,
  today: string,
): void {
  const given = tier === 'REVIEW' ? answeredOn : earlierOn;
  if (given === null) throw new RuleViolation('REQUIRED', { field: COUNTER_FIELDS.earlierOn });
  if (tier === 'RE_REVIEW' && earlierResult === null)
    throw new RuleViolation('REQUIRED', { field: COUNTER_FIELDS.earlierResult });
  if (overturns(earlierResult))
    throw new RuleViolation('INVALID', {
      field: COUNTER_FIELDS.earlierResult,
      reason: {
        zh: '撤销、责令重新作出的，由原单位重新作出处理意见，信访人对新的处理意见可以申请复查',
        en: 'what it quashed or sent back is answered anew first, and a review can be asked for of that',
      },
    });
  const follows = (day: string | null, before: string, field: Words): void => {
    if (day !== null)
      requireNotBefore(day, before, field, {
        zh: `不能早于${chineseDate(before)}`,
        en: `not before ${englishDate(before)}`,
      });
  };
  follows(earlierOn, answeredOn, COUNTER_FIELDS.earlierOn);
  follows(servedOn, given, COUNTER_FIELDS.servedOn);
  for (const [day, field] of [
    [answeredOn, COUNTER_FIELDS.answeredOn],
    [earlierOn, COUNTER_FIELDS.earlierOn],
    [servedOn, COUNTER_FIELDS.servedOn],
  ] as const)
    if (day !== null && day > today)
      throw new RuleViolation('INVALID', { field, reason: reasons.notAfterToday });
}

/** The petitioner's term for a review of an opinion outside Huiyin; null where it was never served. */
export function outsideWindow(
  profile: LegalProfile,
  { tier, answeredOn, servedOn }: Pick<OutsideOpinion, 'tier' | 'answeredOn' | 'servedOn'>,
  calendar?: Calendar,
): Clock | null {
  if (servedOn === null) return null;
  const events: LegalEvent[] = [
    { kind: 'ANSWERED', on: answeredOn },
    { kind: tier === 'REVIEW' ? 'SERVED' : 'REVIEW_SERVED', on: servedOn },
  ];
  return reviewWindow(tier, deriveClocks(profile, LAW_TRACK[PROPER], events, calendar));
}
