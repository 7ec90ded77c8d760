import { daysText, term, type Term } from '../calendar/term';
import { addDays, daysBetween } from '../calendar/dates';
import { requireCount, requireDay, requireOneOf } from '../calendar/term.rules';
import { explainCount } from '../clocks/explain';
import { chineseDate, englishDate } from '../shared/day-text';
import type { Language, Words } from '../shared/words';
import type { PathwayStart, PathwayTerm } from './pathway';

type Length = Pick<PathwayTerm, 'length' | 'unit'>;

/**
 * The last day on which a way is open. The day itself is not counted; months end on the day of the same number, or with
 * the month; a last day off is followed by the next worked one (民法典第二百条至第二百零四条).
 *
 * @throws RuleViolation INVALID on what is no day, and no number of days or months
 */
export const pathwayEnds = (limit: Length, from: string): string => countedFrom(limit, from).due;

/** A term and the day it was counted from: counted once, and told in as many ways as are asked for. */
export type Counted = Term & Readonly<{ from: string }>;

/** By the nation's calendar, since the other organ is not ours; `provisional` where a year's is not published yet. */
export function countedFrom({ length, unit }: Length, from: string): Counted {
  requireDay(from);
  requireCount(length);
  requireOneOf(['DAY', 'WORKDAY', 'MONTH'], unit);
  const days =
    unit === 'MONTH'
      ? ({ length: daysBetween(from, monthsAfter(from, length)), unit: 'DAY' } as const)
      : { length, unit };
  return { ...term({ start: from, ...days, roll: true }), from };
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

/** `60日`, `6个月`, `1年` */
export function lengthText({ length, unit }: Length, language: Language): string {
  if (unit !== 'MONTH') return daysText(length, unit, language);
  const [n, zh, en] = length % 12 === 0 ? [length / 12, '年', 'year'] : [length, '个月', 'month'];
  return language === 'zh' ? `${n}${zh}` : `${n} ${en}${n === 1 ? '' : 's'}`;
}

/** What a term counts from, and what happened on that day. */
const STARTS: Readonly<Record<PathwayStart, Readonly<{ day: Words; event: Words }>>> = {
  KNOWN: {
    day: { zh: '知道或者应当知道该行为之日', en: 'the act was or should have been known' },
    event: { zh: '得知该行为', en: 'The act was known' },
  },
  INFRINGED: {
    day: { zh: '知道或者应当知道权利被侵害之日', en: 'the infringement was or should have been known' },
    event: { zh: '得知权利被侵害', en: 'The infringement was known' },
  },
  AGREED: {
    day: { zh: '调解协议生效之日', en: 'the agreement took effect' },
    event: { zh: '调解协议生效', en: 'The mediated agreement took effect' },
  },
  RECEIVED: {
    day: { zh: '收到之日', en: 'it was received' },
    event: { zh: '对方收到', en: 'It was received' },
  },
};

/** How the last day came about. */
export function pathwayDerivation(limit: PathwayTerm, counted: Counted, language: Language): string {
  return explainCount(
    {
      ...counted,
      event: STARTS[limit.from].event[language],
      length: lengthText(limit, language),
      // months are counted as the days they have
      unit: limit.unit === 'MONTH' ? 'DAY' : limit.unit,
      derivation: counted,
    },
    language,
  );
}

/** A term in a sentence, and its last day where it is known from when it counts: of who goes there, or of the organ. */
export function pathwayUntil(
  limit: PathwayTerm,
  counted: Counted | null,
  today: string,
  language: Language,
): string {
  const told = TOLD[language];
  const article = limit.provision[language];
  const length = lengthText(limit, language);
  if (limit.from === 'RECEIVED') {
    const rule = told.decided(length, article);
    // of what nobody has filed yet one day can be told: that of what is filed now
    const { from, due, provisional } = counted ?? countedFrom(limit, today);
    if (due < today) return `${rule}${told.undecided(from, due)}`;
    const end = { due, provisional: provisional ? told.provisional : '' };
    return `${rule}${counted === null ? told.ifFiled(from, end) : told.decidedBy(from, end)}`;
  }
  const rule = told.open(length, STARTS[limit.from].day[language], article);
  if (counted === null) return `${rule}${told.stop}`;
  const { from, due, raw, provisional } = counted;
  return due < today
    ? `${rule}${told.over(from, due)}`
    : `${rule}${told.until(from, due)}${provisional ? told.earlier(raw) : ''}${told.stop}`;
}

type End = Readonly<{ due: string; provisional: string }>;
type Told = Readonly<{
  open: (length: string, day: string, article: string) => string;
  until: (from: string, due: string) => string;
  earlier: (raw: string) => string;
  over: (from: string, due: string) => string;
  decided: (length: string, article: string) => string;
  decidedBy: (from: string, end: End) => string;
  ifFiled: (today: string, end: End) => string;
  undecided: (from: string, due: string) => string;
  provisional: string;
  stop: string;
}>;

const TOLD: Readonly<Record<Language, Told>> = {
  zh: {
    open: (length, day, article) => `期限为自${day}起${length}（${article}）`,
    until: (from, due) => `，从${chineseDate(from)}起算最迟${chineseDate(due)}`,
    earlier: (raw) => `（该年放假安排尚未公布，此日期为暂定，请不晚于${chineseDate(raw)}提出）`,
    over: (from, due) =>
      `，从${chineseDate(from)}起算已于${chineseDate(due)}届满；有正当理由的，可以向受理机关说明。`,
    decided: (length, article) => `对方应当自收到之日起${length}内作出处理（${article}）`,
    decidedBy: (from, { due, provisional }) =>
      `，${chineseDate(from)}收到的，最迟${chineseDate(due)}${provisional}。`,
    ifFiled: (today, { due, provisional }) =>
      `；${chineseDate(today)}提出并收到的，最迟${chineseDate(due)}${provisional}。`,
    undecided: (from, due) =>
      `，${chineseDate(from)}收到的，已于${chineseDate(due)}届满；还没有处理的，可以催问，或者向其上一级机关反映。`,
    provisional: '（该年放假安排尚未公布，此日期为暂定）',
    stop: '。',
  },
  en: {
    open: (length, day, article) => `The term is ${length} from the day ${day} (${article})`,
    until: (from, due) => `; counted from ${englishDate(from)} it ends on ${englishDate(due)}`,
    earlier: (raw) =>
      ` (provisional, since that year’s holidays are not published yet: do it by ${englishDate(raw)})`,
    over: (from, due) =>
      `; counted from ${englishDate(from)} it ended on ${englishDate(due)}. Good reasons can be put to that organ.`,
    decided: (length, article) => `The organ decides within ${length} of receiving it (${article})`,
    decidedBy: (from, { due, provisional }) =>
      `: received on ${englishDate(from)}, by ${englishDate(due)}${provisional}.`,
    ifFiled: (today, { due, provisional }) =>
      `; filed and received on ${englishDate(today)}, by ${englishDate(due)}${provisional}.`,
    undecided: (from, due) =>
      `: received on ${englishDate(from)}, it was due by ${englishDate(due)}. Where nothing was decided, ask, or turn to the organ above.`,
    provisional: ' (provisional, since that year’s holidays are not published yet)',
    stop: '.',
  },
};
