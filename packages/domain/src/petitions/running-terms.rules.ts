import { addDays, daysBetween } from '../calendar/dates';
import type { LegalProfile } from '../clocks/profile';
import type { MatterCategory } from '../competence-rules/competence-rule';
import type { NoticeKind } from '../notices/notice';
import { chineseDate, englishDate } from '../shared/day-text';
import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';
import type { Language } from '../shared/words';
import { PATHWAYS, type PathwayName } from './pathway';
import { countedFrom, type Counted } from './pathway-term.rules';
import { pathwayFrom, pathwayStanding, standingOf, type PathwayStanding } from './pathway.rules';
import type { Origin, PetitionStatus } from './petition';
import type { MatterTrack } from './track';

/**
 * 行政复议、行政诉讼: a petition stops neither term (行政复议法第二十条, 行政诉讼法第四十六条), and none but its petitioner can keep
 * them.
 */
export const RUNNING_WAYS = [
  'RECONSIDERATION',
  'ADMINISTRATIVE_LITIGATION',
] as const satisfies readonly PathwayName[];
export type RunningWay = (typeof RUNNING_WAYS)[number];

/** States in which somebody waits for what becomes of a petition. */
export const WAITED_FOR: readonly PetitionStatus[] = [
  'REGISTERED',
  'ACCEPTED',
  'ASSIGNED',
  'HANDLING',
  'TRANSFERRED',
  'ANSWERED',
  'SERVED',
];

/** States in which the matter is over here, and the terms that it never stopped may still run. */
const OVER_HERE: readonly PetitionStatus[] = [
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'WITHDRAWN',
  'CLOSED',
  'ARCHIVED',
];

type Concerned = Readonly<{
  category: MatterCategory | null;
  track: MatterTrack | null;
  /** 得知行政行为之日. */
  actKnownOn: string | null;
}>;

/**
 * Whether a matter may be about an administrative act. Who suggests something is hit by none, who accuses somebody or asks for
 * information need not be: there it is said once a day is on record.
 */
export const mayConcernAct = ({ category, track, actKnownOn }: Concerned): boolean =>
  actKnownOn !== null ||
  ((category ?? 'PLEA') === 'PLEA' && !(track !== null && WITHOUT_ACT.includes(track)));

const WITHOUT_ACT: readonly MatterTrack[] = ['ART_29', 'ART_30', 'INFORMATION_REQUEST'];

/** How many days before its end a term is warned of, in calendar days. */
export const WARNED_AHEAD_DAYS = 15;

/** What goes on running while a petition is in hand, as its petitioner is told it. */
export type RunningTerms = Readonly<{
  /** That a petition stops none of them, in plain words. */
  told: string;
  knownOn: string | null;
  /** A term that ends soon, in a sentence each. */
  warnings: readonly string[];
  ways: readonly PathwayStanding[];
}>;

type Waiting = Concerned & Readonly<{ status: PetitionStatus; origin: Origin }>;

/** What an older ledger has as answered was answered then. */
const isWaitedFor = ({ status, origin }: Waiting): boolean =>
  WAITED_FOR.includes(status) && !(origin === 'IMPORT' && status === 'ANSWERED');

/**
 * Null where no administrative act is concerned. Once the matter is over here, a term is told until its last day has passed, and nothing
 * where that day is not known: nobody is asked for it any more.
 */
export function runningTerms(
  matter: Waiting,
  profile: LegalProfile,
  today: string,
  language: Language,
): RunningTerms | null {
  const waited = isWaitedFor(matter);
  const { actKnownOn: knownOn } = matter;
  if (!mayConcernAct(matter) || !(waited || (OVER_HERE.includes(matter.status) && knownOn !== null)))
    return null;
  const all = RUNNING_WAYS.map((way) => {
    const from = pathwayFrom(way, knownOn, profile);
    return { from, standing: standingOf(from, today, language) };
  });
  const told = all.filter(({ standing }) => waited || !standing.over);
  if (told.length === 0) return null;
  const text = TEXTS[language];
  const warnings = told.flatMap(({ from: { what, counted: ran } }) => {
    if (ran === null) return [];
    const endsOn = lastSafeDay(ran, today);
    const left = daysBetween(today, endsOn);
    return left >= 0 && left <= WARNED_AHEAD_DAYS
      ? [text.ends(what[language], endsOn, left) + (waited ? text.doNotWait : text.overHere)]
      : [];
  });
  const ways = told.map(({ standing }) => standing);
  return { told: waited ? text.told : text.toldAfter, knownOn, warnings, ways };
}

/** The same for a notice on paper, of the day it bears; null of what concerns no act. */
export function runningTermsOnPaper(matter: Concerned, on: string): string | null {
  if (!mayConcernAct(matter)) return null;
  const terms = RUNNING_WAYS.map((way) => {
    const { what, term } = pathwayStanding(way, matter.actKnownOn, on, 'zh');
    return `${what}的${term ?? ''}`;
  });
  return [TEXTS.zh.told, ...terms].join('');
}

/** The last day of a term that runs on: the earlier one while holidays that nobody knows yet may or may not move it. */
const lastSafeDay = ({ raw, due, provisional }: Counted, today: string): string =>
  provisional && raw >= today ? raw : due;

const NOTICES: Readonly<Record<RunningWay, NoticeKind>> = {
  RECONSIDERATION: 'RECONSIDERATION_ENDING',
  ADMINISTRATIVE_LITIGATION: 'LITIGATION_ENDING',
};

/** How many days may be left when who answers for the matter is told, so that they tell the petitioner. */
const TOLD_DAYS_LEFT = [1, 3, 7, WARNED_AHEAD_DAYS] as const;

/** The earliest day on record of which a term may still run: six months and the longest holiday. */
export const runsSince = (today: string): string => addDays(today, -200);

type EndingNotice = Readonly<{ kind: NoticeKind; occasion: string; dueOn: string; daysLeft: number }>;

/** What is to be told today of the terms that run on: of each once at fifteen, seven, three days and one. */
export const endingNotices = (knownOn: string, today: string): EndingNotice[] =>
  RUNNING_WAYS.flatMap((way) => {
    const dueOn = lastSafeDay(countedFrom(PATHWAYS[way].term, knownOn), today);
    const daysLeft = daysBetween(today, dueOn);
    const rung = daysLeft < 0 ? undefined : TOLD_DAYS_LEFT.find((days) => daysLeft <= days);
    return rung === undefined ? [] : [{ kind: NOTICES[way], occasion: `${dueOn} ${rung}`, dueOn, daysLeft }];
  });

/** 得知行政行为之日 as somebody gave it. @throws RuleViolation INVALID for a day to come */
export function requireActKnownOn(on: string | null, today: string): string | null {
  if (on !== null && on > today)
    throw new RuleViolation('INVALID', { field: '得知行政行为之日', reason: reasons.notAfterToday });
  return on;
}

type Texts = Readonly<{
  told: string;
  toldAfter: string;
  ends: (what: string, endsOn: string, left: number) => string;
  doNotWait: string;
  overHere: string;
}>;

const TEXTS: Readonly<Record<Language, Texts>> = {
  zh: {
    told: '信访不影响其他法定途径的期限。您反映的事情如果是由行政机关的处罚、许可、征收等决定（行政行为）引起的，申请行政复议、提起行政诉讼的期限在信访办理期间照常计算，不因信访而中止或者延长；法律、法规规定应当先申请行政复议的，先申请行政复议。仲裁、民事诉讼等途径也各有期限，请向有关机关问清，不要等信访有了结果再提出。',
    toldAfter:
      '这件信访事项在本单位已经结束，下面的期限还没有届满：信访没有中止、也没有延长它。要提出的，请在最后一天以前向有关机关提出。',
    ends: (what, endsOn, left) =>
      `${what}的期限${left === 0 ? '今天届满' : `还有${left}天`}，最迟${chineseDate(endsOn)}：`,
    doNotWait: '要提出的，请不要等信访的结果。',
    overHere: '信访事项已经结束，这个期限照样届满。',
  },
  en: {
    told: 'A petition stops the term of no other lawful way. Where the matter comes from what an administrative organ decided, such as a penalty, a licence or an expropriation, the terms for administrative reconsideration and for going to court run on while the petition is handled; where the law wants reconsideration first, that comes first. Arbitration and civil actions have terms of their own: ask there, and do not wait for what becomes of the petition.',
    toldAfter:
      'The petition is over at this office, and these terms still run: it has neither stopped nor lengthened them. Who wants to use one goes there by its last day.',
    ends: (what, endsOn, left) =>
      `The term to ${what} ends ${left === 0 ? 'today' : `in ${left} days`}, on ${englishDate(endsOn)}: `,
    doNotWait: 'who wants that does not wait for the petition.',
    overHere: 'that the petition is over changes nothing of it.',
  },
};
