import { term, type Term } from '../calendar/term';
import { addDays, daysBetween } from '../calendar/dates';
import { requireCount, requireDay, requireOneOf } from '../calendar/term.rules';
import type { NationalId, ProfileId } from '../clocks/profile';
import { nationalOf } from '../clocks/profiles';
import { RuleViolation } from '../shared/errors';
import type { Language, Words } from '../shared/words';
import { DIVERTED_2005, PATHWAYS, type Pathway, type PathwayName, type PathwayTerm } from './pathway';
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
  requireOneOf(['DAY', 'MONTH'], unit);
  const days = unit === 'DAY' ? length : daysBetween(from, monthsAfter(from, length));
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
  law: NationalId = 'cn-2022',
): string {
  const { forum, what, term: limit }: Pathway = PATHWAYS[name];
  const [place, act, article] = [forum[language], what[language], provisionOf(name, law)[language]];
  const way =
    language === 'zh' ? `请向${place}${act}（${article}）。` : `Turn to ${place} to ${act} (${article}).`;
  return limit ? `${way}${separator[language]}${until(limit, from, today, language)}` : way;
}

/** By which provision a matter under that law goes a way. */
function provisionOf(name: PathwayName, law: NationalId): Words {
  const { provision, ofPetitions }: Pathway = PATHWAYS[name];
  return ofPetitions && law === 'cn-2005' ? DIVERTED_2005 : provision;
}

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
  law: NationalId = 'cn-2022',
): PathwayStanding {
  const { forum, what, term: limit }: Pathway = PATHWAYS[name];
  const ends = limit && from !== null ? counted(limit, from) : null;
  const endsOn = ends?.due ?? null;
  return {
    name,
    forum: forum[language],
    what: what[language],
    provision: provisionOf(name, law)[language],
    term: limit && until(limit, from, today, language),
    from: limit ? from : null,
    endsOn,
    over: endsOn !== null && endsOn < today,
    provisional: ends?.provisional ?? false,
  };
}

/** The same of a petition; null where none that has a name was told. */
export const pathwayOf = (
  {
    pathway,
    pathwayFrom,
    profile,
  }: Readonly<{ pathway: PathwayName | null; pathwayFrom: string | null; profile: ProfileId }>,
  today: string,
  language: Language,
): PathwayStanding | null =>
  pathway && pathwayStanding(pathway, pathwayFrom, today, language, nationalOf(profile).id);

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
  const { length, unit } = limit;
  const { due: ends, raw, provisional } = from === null ? UNKNOWN : counted(limit, from);
  if (language === 'zh') {
    const since = limit.from === 'KNOWN' ? '知道或者应当知道该行为之日' : '调解协议生效之日';
    const rule = `期限为自${since}起${length}${unit === 'DAY' ? '日' : '个月'}（${provision.zh}）`;
    if (ends === null) return `${rule}。`;
    return ends < today
      ? `${rule}，从${from}起算已于${ends}届满；有正当理由的，可以向受理机关说明。`
      : `${rule}，从${from}起算最迟${ends}${provisional ? `（该年放假安排尚未公布，此日期为暂定，请不晚于${raw}提出）` : ''}。`;
  }
  const since =
    limit.from === 'KNOWN' ? 'the act was or should have been known' : 'the agreement took effect';
  const rule = `The term is ${length} ${unit === 'DAY' ? 'days' : 'months'} from the day ${since} (${provision.en})`;
  if (ends === null) return `${rule}.`;
  return ends < today
    ? `${rule}; counted from ${from} it ended on ${ends}. Good reasons can be put to that organ.`
    : `${rule}; counted from ${from} it ends on ${ends}${provisional ? ` (provisional, since that year’s holidays are not published yet: do it by ${raw})` : ''}.`;
}

const UNKNOWN = { due: null, raw: null, provisional: false } as const;
