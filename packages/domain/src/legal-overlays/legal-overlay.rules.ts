import { nationalTerm } from '../clocks/compose';
import { isObject, isOne, when, type Json, type ProfileProblem } from '../clocks/json-checks';
import { lineOf, readJson } from '../clocks/json-lines';
import { OVERLAYS } from '../clocks/overlays';
import { OVERLAY_LEVELS, type LegalOverlay, type OverlayLevel, type OverlayTerm } from '../clocks/profile';
import { overlayProblems, type OverlayKeys } from '../clocks/profile-problems';
import { PROFILES, type LaidRule } from '../clocks/profiles';
import { GIVEN } from '../clocks/provisions';
import { RuleViolation } from '../shared/errors';
import type { Language } from '../shared/words';
import { OVERLAY_TEXT_LENGTH, type OwnOverlay } from './legal-overlay';
import { nationalProblems } from './national-edition.rules';
import { boundsProblems } from './overlay-bounds.rules';
import { atMostCharacters } from '../shared/reasons';

const HEAD = ['id', 'level', 'law', 'inForceFrom', 'division', 'verified', 'terms'];
const SHORTER = ['kind', 'length', 'unit', 'roll', 'extension', 'articles'];
const ENDS = ['startEvents', 'satisfiedBy', 'lapsesWith'];
const WHOLE = [...SHORTER, ...ENDS, 'duty', 'after'];

/** What may be said of a term that the nation sets, of one it does not know, and beside terms, at each level. */
type LaidLevel = Exclude<OverlayLevel, 'NATIONAL'>;
const MAY_SAY: Readonly<
  Record<LaidLevel, Readonly<Record<'head' | 'national' | 'whole', readonly string[]>>>
> = {
  COUNTY: { head: [...HEAD, 'over'], national: SHORTER, whole: WHOLE },
  PROVINCE: {
    head: [...HEAD, 'partialSupport', 'representatives', ...Object.keys(GIVEN)],
    national: [...SHORTER, ...ENDS, 'tracks'],
    whole: [...WHOLE, 'tracks'],
  },
};

/**
 * Everything that is wrong with what a county lays over the nation's terms, which comes as JSON. A county is no lawgiver: it binds its
 * organs to be quicker than the nation asks (本县期限规定), and changes neither what starts and ends a term nor anything but terms. A
 * province's regulation (省级信访条例) that it enters may say more, and is no longer than the nation's either. A version of the nation's law
 * is given whole.
 */
export function ownOverlayProblems(json: unknown, editions: readonly OwnOverlay[] = []): ProfileProblem[] {
  if (isObject(json) && json['level'] === 'NATIONAL') return nationalProblems(json);
  const keys = isObject(json) ? keysAt(json) : undefined;
  const problems = [
    ...when(
      isObject(json) && keys === undefined,
      '层级应为 COUNTY（本县规定）、PROVINCE（省级信访条例）或 NATIONAL（国家规定）。',
      'The level should be COUNTY, PROVINCE or NATIONAL.',
      'level',
    ),
    ...overlayProblems(json, keys),
  ];
  if (problems.length > 0) return problems;
  const overlay = json as LegalOverlay;
  return [...taken(overlay), ...boundsProblems(overlay, editions)];
}

/** The same of the text as it was written or uploaded, each problem with its line; `editions` are those in force in the county. */
export function overlayTextProblems(text: string, editions: readonly OwnOverlay[] = []): ProfileProblem[] {
  const read = readJson(text);
  if (!('lines' in read)) return [read];
  return ownOverlayProblems(read.value, editions).map((problem) => ({
    ...problem,
    line: lineOf(read.lines, problem.at ?? '') ?? 1,
  }));
}

/** `第 12 行（terms[1].length）：…` */
export function problemLine(problem: ProfileProblem, language: Language): string {
  const { line, at } = problem;
  if (line === undefined) return problem[language];
  return language === 'zh'
    ? `第 ${line} 行${at ? `（${at}）` : ''}：${problem.zh}`
    : `Line ${line}${at ? ` (${at})` : ''}: ${problem.en}`;
}

/** The terms a county wrote, read and checked. @throws RuleViolation INVALID, every problem named with its line */
export function requireOwnOverlay(text: string, editions: readonly OwnOverlay[] = []): LaidRule {
  const field = '期限规定';
  if (text.length > OVERLAY_TEXT_LENGTH)
    throw new RuleViolation('INVALID', { field, reason: atMostCharacters(OVERLAY_TEXT_LENGTH) });
  const problems = overlayTextProblems(text, editions);
  if (problems.length > 0) {
    const told = (language: Language): string =>
      problems.map((problem) => problemLine(problem, language)).join(' ');
    throw new RuleViolation('INVALID', { field, reason: { zh: told('zh'), en: told('en') } });
  }
  return JSON.parse(text) as LaidRule;
}

/** What stands in the text; nothing that could be used where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What may be said at that level; of an unknown one it cannot be known. */
function keysAt({ level = 'COUNTY' }: Json): OverlayKeys | undefined {
  if (!isOne(OVERLAY_LEVELS, level)) return undefined;
  const { head, national, whole } = MAY_SAY[level as LaidLevel];
  return { head, of: (term) => (isObject(term) && isOfNation(term) ? national : whole) };
}

/** Whether the regulation in force knows such a term; what the one of 2005 alone knew is to be given whole. */
const isOfNation = (term: Json): boolean =>
  nationalTerm(PROFILES['cn-2022'], term as unknown as OverlayTerm) !== undefined;

const taken = ({ id }: LegalOverlay): ProfileProblem[] =>
  OVERLAYS.some((one) => one.id === id)
    ? [
        {
          zh: `代号“${id}”是省级信访条例的，请另取一个。`,
          en: `The id ${id} is a province’s; choose another.`,
          at: 'id',
        },
      ]
    : [];
