import { daysText, term, type Term, type TermUnit } from '../calendar/term';
import { addDays, daysBetween } from '../calendar/dates';
import { requireCount, requireDay, requireOneOf } from '../calendar/term.rules';
import { CN_2022 } from '../clocks/cn-2022';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { toldProvision } from '../clocks/provisions';
import { RuleViolation } from '../shared/errors';
import type { Language, Words } from '../shared/words';
import { PATHWAYS, type Pathway, type PathwayName, type PathwayTerm } from './pathway';
import { reasons } from '../shared/reasons';

/**
 * The last day on which a way is open. The day itself is not counted; months end on the day of the same number, or with
 * the month; a last day off is followed by the next worked one (民法典第二百条至第二百零四条).
 *
 * @throws RuleViolation INVALID on what is no day, and no number of days or months
 */
export const pathwayEnds = (limit: Length, from: string): string => counted(limit, from).due;

type Length = Pick<PathwayTerm, 'length' | 'unit'>;

/** By the nation's calendar, since the other organ is not ours; `provisional` where a year's is not published yet. */
function counted({ length, unit }: Length, from: string): Pick<Term, 'raw' | 'due' | 'provisional'> {
  requireDay(from);
  requireCount(length);
  requireOneOf(['DAY', 'WORKDAY', 'MONTH'], unit);
  if (unit !== 'MONTH') return term({ start: from, length, unit, roll: true });
  const days = daysBetween(from, monthsAfter(from, length));
  return term({ start: from, length: days, unit: 'DAY', roll: true });
}

function monthsAfter(date: string, months: number): string {
  const [first, day] = [`${date.slice(0, 8)}01`, Number(date.slice(8))];
  const last = addDays(monthLater(first, months + 1), -1);
  const same = addDays(monthLater(first, months), day - 1);
  return same > last ? last : same;
}

/** Of a month's first day, that of one so many months on. */
function monthLater(first: string, months: number): string {
  const then = new Date(first);
  then.setUTCMonth(then.getUTCMonth() + months);
  return then.toISOString().slice(0, 10);
}

/**
 * What a petitioner is told of a way: to whom, by which article, and until which day where the statutes say so; of a term
 * that is over, too, and that there may be a good reason. `from` is the day from which its term counts, if it is known.
 */
export function pathwaySentence(
  name: PathwayName,
  from: string | null,
  today: string,
  language: Language,
  profile: LegalProfile = CN_2022,
): string {
  const { forum, what, provision, term: limit } = pathwayUnder(name, profile);
  const [place, act, article] = [forum[language], what[language], provision[language]];
  const way =
    language === 'zh' ? `请向${place}${act}（${article}）。` : `Turn to ${place} to ${act} (${article}).`;
  return limit ? `${way}${separator[language]}${until(limit, from, today, language)}` : way;
}

type Told = Readonly<{ forum: Words; what: Words; provision: Words; term: PathwayTerm | null }>;

/** A way as the law of a matter has it: by which provision one goes it, and what a statute’s own track says of its term. */
export function pathwayUnder(name: PathwayName, profile: LegalProfile): Told {
  const pathway: Pathway = PATHWAYS[name];
  const { law, provisions } = nationalOf(profile);
  if ('way' in pathway) return { ...pathway, provision: toldProvision(law, provisions.ways[pathway.way]) };
  const { forum, what, provision, runs, term: limit } = pathway;
  const runsBy = ({ terms }: LegalProfile) => terms.find(({ tracks }) => tracks?.includes(runs));
  const set = runsBy(nationalOf(profile));
  // what is delivered is worded by hand
  if (set === undefined || set === runsBy(CN_2022)) return { forum, what, provision, term: limit };
  const by = toldProvision(
    set.law ?? law,
    set.articles.map((article) => ({ article })),
  );
  const { length, unit } = set;
  return {
    forum,
    what: runs === 'TEACHER_APPEAL' ? appealed(length, unit) : what,
    provision: by,
    term: limit && { ...limit, length, unit, provision: by },
  };
}

const appealed = (length: number, unit: TermUnit): Words => ({
  zh: `提出教师申诉，对方应当在收到后${daysText(length, unit, 'zh')}内处理`,
  en: `file a teacher’s appeal, to be decided within ${daysText(length, unit, 'en')}`,
});

/** A way as it is read off a petition: `endsOn` is null where it has no term, or the day it counts from is not known. */
export type PathwayStanding = Readonly<{
  name: PathwayName;
  forum: string;
  what: string;
  provision: string;
  /** The term in a sentence; null where the statutes give none. */
  term: string | null;
  from: string | null;
  endsOn: string | null;
  /** Whether that day has passed. */
  over: boolean;
  /** Whether the holidays of its year are not published yet and may move it. */
  provisional: boolean;
}>;

/** Where a petitioner was sent, and until when that is open. */
export function pathwayStanding(
  name: PathwayName,
  from: string | null,
  today: string,
  language: Language,
  profile: LegalProfile = CN_2022,
): PathwayStanding {
  const { forum, what, provision, term: limit } = pathwayUnder(name, profile);
  const ends = limit && from !== null ? counted(limit, from) : null;
  const endsOn = ends?.due ?? null;
  return {
    name,
    forum: forum[language],
    what: what[language],
    provision: provision[language],
    term: limit && until(limit, from, today, language),
    from: limit ? from : null,
    endsOn,
    over: endsOn !== null && endsOn < today,
    provisional: ends?.provisional ?? false,
  };
}

/** The same of a petition; null where none that has a name was told. */
export const pathwayOf = (
  { pathway, pathwayFrom }: Readonly<{ pathway: PathwayName | null; pathwayFrom: string | null }>,
  profile: LegalProfile,
  today: string,
  language: Language,
): PathwayStanding | null => pathway && pathwayStanding(pathway, pathwayFrom, today, language, profile);

/**
 * The day from which a way's term counts, as somebody gave it: only where the way has one, and not a day to come.
 *
 * @throws RuleViolation INVALID
 */
export function requirePathwayFrom(
  name: PathwayName | null,
  from: string | null,
  today: string,
): string | null {
  if (from === null) return null;
  const field = '期限起算日';
  if (name === null)
    throw new RuleViolation('INVALID', {
      field,
      reason: { zh: '请先选法定途径', en: 'choose the lawful way first' },
    });
  if (from > today) throw new RuleViolation('INVALID', { field, reason: reasons.notAfterToday });
  const { term: limit }: Pathway = PATHWAYS[name];
  return limit === null ? null : from;
}

const separator: Readonly<Record<Language, string>> = { zh: '', en: ' ' };

function until(
  { provision, ...limit }: PathwayTerm,
  from: string | null,
  today: string,
  language: Language,
): string {
  const { due: ends, raw, provisional } = from === null ? UNKNOWN : counted(limit, from);
  if (language === 'zh') {
    const since = limit.from === 'KNOWN' ? '知道或者应当知道该行为之日' : '调解协议生效之日';
    const rule = `期限为自${since}起${lengthText(limit, 'zh')}（${provision.zh}）`;
    if (ends === null) return `${rule}。`;
    return ends < today
      ? `${rule}，从${from}起算已于${ends}届满；有正当理由的，可以向受理机关说明。`
      : `${rule}，从${from}起算最迟${ends}${provisional ? `（该年放假安排尚未公布，此日期为暂定，请不晚于${raw}提出）` : ''}。`;
  }
  const since =
    limit.from === 'KNOWN' ? 'the act was or should have been known' : 'the agreement took effect';
  const rule = `The term is ${lengthText(limit, 'en')} from the day ${since} (${provision.en})`;
  if (ends === null) return `${rule}.`;
  return ends < today
    ? `${rule}; counted from ${from} it ended on ${ends}. Good reasons can be put to that organ.`
    : `${rule}; counted from ${from} it ends on ${ends}${provisional ? ` (provisional, since that year’s holidays are not published yet: do it by ${raw})` : ''}.`;
}

const lengthText = ({ length, unit }: Length, language: Language): string =>
  unit === 'MONTH' ? `${length}${language === 'zh' ? '个月' : ' months'}` : daysText(length, unit, language);

const UNKNOWN = { due: null, raw: null, provisional: false } as const;
