import { nationalCalendar } from '../calendar/holidays';
import { term } from '../calendar/term';
import type { Calendar } from '../calendar/calendar';
import { daysBetween } from '../calendar/dates';
import { RuleViolation } from '../shared/errors';
import type { Language } from '../shared/words';
import { PATHWAYS, type Pathway, type PathwayName, type PathwayTerm } from './pathway';
import { reasons } from '../shared/reasons';

/**
 * The last day on which a way is open. The day itself is not counted; months end on the day of the same number, or with
 * the month; a last day off is followed by the next worked one (民法典第二百条至第二百零四条).
 */
export function pathwayEnds(
  { length, unit }: Pick<PathwayTerm, 'length' | 'unit'>,
  from: string,
  calendar: Calendar = nationalCalendar(),
): string {
  const days = unit === 'DAY' ? length : daysBetween(from, monthsAfter(from, length));
  return term({ start: from, length: days, unit: 'DAY', roll: true, calendar }).due;
}

/** Months from 0, days beyond a month's end run on into the next, as Date has it. */
const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = iso(year, month + months, 0);
  const same = iso(year, month - 1 + months, day);
  return same > last ? last : same;
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
  calendar?: Calendar,
): string {
  const { forum, what, provision, term: limit }: Pathway = PATHWAYS[name];
  const [place, act, article] = [forum[language], what[language], provision[language]];
  const way =
    language === 'zh' ? `请向${place}${act}（${article}）。` : `Turn to ${place} to ${act} (${article}).`;
  return limit ? `${way}${separator[language]}${until(limit, from, today, language, calendar)}` : way;
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
}>;

/** Where a petitioner was sent, and until when that is open. */
export function pathwayStanding(
  name: PathwayName,
  from: string | null,
  today: string,
  language: Language,
): PathwayStanding {
  const { forum, what, provision, term: limit }: Pathway = PATHWAYS[name];
  const endsOn = limit && from !== null ? pathwayEnds(limit, from) : null;
  return {
    name,
    forum: forum[language],
    what: what[language],
    provision: provision[language],
    term: limit && until(limit, from, today, language),
    from: limit ? from : null,
    endsOn,
    over: endsOn !== null && endsOn < today,
  };
}

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
  calendar?: Calendar,
): string {
  const { length, unit } = limit;
  const ends = from === null ? null : pathwayEnds(limit, from, calendar);
  if (language === 'zh') {
    const since = limit.from === 'KNOWN' ? '知道或者应当知道该行为之日' : '调解协议生效之日';
    const rule = `期限为自${since}起${length}${unit === 'DAY' ? '日' : '个月'}（${provision.zh}）`;
    if (ends === null) return `${rule}。`;
    return ends < today
      ? `${rule}，从${from}起算已于${ends}届满；有正当理由的，可以向受理机关说明。`
      : `${rule}，从${from}起算最迟${ends}。`;
  }
  const since =
    limit.from === 'KNOWN' ? 'the act was or should have been known' : 'the agreement took effect';
  const rule = `The term is ${length} ${unit === 'DAY' ? 'days' : 'months'} from the day ${since} (${provision.en})`;
  if (ends === null) return `${rule}.`;
  return ends < today
    ? `${rule}; counted from ${from} it ended on ${ends}. Good reasons can be put to that organ.`
    : `${rule}; counted from ${from} it ends on ${ends}.`;
}
