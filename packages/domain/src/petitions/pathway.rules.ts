import { CN_2022 } from '../clocks/cn-2022';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { toldProvision } from '../clocks/provisions';
import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';
import type { Language, Words } from '../shared/words';
import { PATHWAYS, type Pathway, type PathwayName, type PathwayTerm } from './pathway';
import { countedFrom, pathwayDerivation, pathwayUntil, type Counted } from './pathway-term.rules';

/**
 * What a petitioner is told of a way: to whom, by which article, and until which day where the statutes say so; of a term
 * that is over, too, and that there may be a good reason; of an organ's own term by when it decides. `from` is the day from which its
 * term counts, if it is known.
 */
export function pathwaySentence(
  name: PathwayName,
  from: string | null,
  today: string,
  language: Language,
  profile: LegalProfile = CN_2022,
): string {
  const { forum, what, provision, term: limit, counted } = pathwayFrom(name, from, profile);
  const [place, act, article] = [forum[language], what[language], provision[language]];
  const way =
    language === 'zh' ? `请向${place}${act}（${article}）。` : `Turn to ${place} to ${act} (${article}).`;
  return limit ? `${way}${separator[language]}${pathwayUntil(limit, counted, today, language)}` : way;
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
    what,
    provision: by,
    term: limit && { ...limit, length, unit, provision: by },
  };
}

/** The same with its last day, counted from a day where that is known. */
export type PathwayCounted = Told & Readonly<{ name: PathwayName; counted: Counted | null }>;

export function pathwayFrom(name: PathwayName, from: string | null, profile: LegalProfile): PathwayCounted {
  const told = pathwayUnder(name, profile);
  return { ...told, name, counted: told.term && from !== null ? countedFrom(told.term, from) : null };
}

/** A way as it is read off a petition: `endsOn` is null where it has no term, or the day it counts from is not known. */
export type PathwayStanding = Readonly<{
  name: PathwayName;
  forum: string;
  what: string;
  provision: string;
  /** The term in a sentence; null where the statutes give none. */
  term: string | null;
  /** Whether the term is the organ's, by when it decides, and not that of who goes there. */
  decided: boolean;
  from: string | null;
  endsOn: string | null;
  /** Whether that day has passed. */
  over: boolean;
  /** Whether the holidays of its year are not published yet and may move it. */
  provisional: boolean;
  /** How that day came about; null where there is none. */
  derivation: string | null;
}>;

/** Where a petitioner was sent, and until when that is open. */
export function pathwayStanding(
  name: PathwayName,
  from: string | null,
  today: string,
  language: Language,
  profile: LegalProfile = CN_2022,
): PathwayStanding {
  return standingOf(pathwayFrom(name, from, profile), today, language);
}

/** What is told of a way that was counted. */
export function standingOf(
  { name, forum, what, provision, term: limit, counted }: PathwayCounted,
  today: string,
  language: Language,
): PathwayStanding {
  const endsOn = counted?.due ?? null;
  return {
    name,
    forum: forum[language],
    what: what[language],
    provision: provision[language],
    term: limit && pathwayUntil(limit, counted, today, language),
    decided: limit?.from === 'RECEIVED',
    from: counted?.from ?? null,
    endsOn,
    over: endsOn !== null && endsOn < today,
    provisional: counted?.provisional ?? false,
    derivation: limit && counted && pathwayDerivation(limit, counted, language),
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
