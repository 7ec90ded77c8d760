import { nationalCalendar } from '../calendar/holidays';
import { addDays } from '../calendar/dates';
import { term, type TermUnit } from '../calendar/term';
import { RuleViolation } from '../shared/errors';
import { composeProfile } from '../clocks/compose';
import { isList, isObject, type Json, type ProfileProblem } from '../clocks/json-checks';
import { OVERLAYS } from '../clocks/overlays';
import type { LegalOverlay, LegalTerm } from '../clocks/profile';
import { overlayProblems } from '../clocks/profile-problems';
import { PROFILES } from '../clocks/profiles';
import { OVERLAY_TEXT_LENGTH } from './legal-overlay';
import { atMostCharacters } from '../shared/reasons';

const HEAD = ['id', 'law', 'inForceFrom', 'division', 'verified', 'terms'];
const SHORTER = ['kind', 'length', 'unit', 'roll', 'extension', 'articles'];
const WHOLE = [...SHORTER, 'duty', 'startEvents', 'after', 'satisfiedBy', 'lapsesWith'];

/**
 * Everything that is wrong with the terms a county sets itself (本县期限规定), which come as JSON. A county is no lawgiver: it binds its
 * organs to be quicker than the nation asks, and changes neither what starts and ends a term nor anything but terms.
 */
export function ownOverlayProblems(json: unknown): ProfileProblem[] {
  const strange = isObject(json) ? strangeKeys(json) : [];
  const problems = [...strange, ...overlayProblems(json)];
  if (problems.length > 0) return problems;
  const overlay = json as LegalOverlay;
  return [...taken(overlay), ...longer(overlay)];
}

/** The terms a county wrote, read and checked. @throws RuleViolation INVALID, every problem named */
export function requireOwnOverlay(text: string): LegalOverlay {
  const field = '期限规定';
  if (text.length > OVERLAY_TEXT_LENGTH)
    throw new RuleViolation('INVALID', { field, reason: atMostCharacters(OVERLAY_TEXT_LENGTH) });
  const json = parsed(text);
  const problems = ownOverlayProblems(json);
  if (problems.length > 0)
    throw new RuleViolation('INVALID', {
      field,
      reason: { zh: problems.map(({ zh }) => zh).join(' '), en: problems.map(({ en }) => en).join(' ') },
    });
  return json as LegalOverlay;
}

/** What stands in the text; nothing that could be used where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function strangeKeys(json: Json): ProfileProblem[] {
  const terms = isList(json['terms']) ? json['terms'].filter(isObject) : [];
  return [
    ...unknownKeys(json, HEAD, { zh: '', en: '' }),
    ...terms.flatMap((each, i) =>
      unknownKeys(each, isNational(each['kind']) ? SHORTER : WHOLE, {
        zh: `第 ${i + 1} 条期限：`,
        en: `Term ${i + 1}: `,
      }),
    ),
  ];
}

const unknownKeys = (json: Json, known: readonly string[], at: ProfileProblem): ProfileProblem[] =>
  Object.keys(json)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      zh: `${at.zh}不能有“${key}”，可以有的是 ${known.join('、')}。`,
      en: `${at.en}there can be no “${key}”, only ${known.join(', ')}.`,
    }));

const isNational = (kind: unknown): boolean =>
  Object.values(PROFILES).some(({ terms }) => terms.some((one) => one.kind === kind));

const taken = ({ id }: LegalOverlay): ProfileProblem[] =>
  OVERLAYS.some((one) => one.id === id)
    ? [
        {
          zh: `代号“${id}”是省级信访条例的，请另取一个。`,
          en: `The id ${id} is a province’s; choose another.`,
        },
      ]
    : [];

/** Each term beside the nation's of its kind, under both versions. */
function longer(overlay: LegalOverlay): ProfileProblem[] {
  const found = Object.values(PROFILES).flatMap((national) =>
    composeProfile(national, overlay).terms.flatMap((laid) => {
      const base = national.terms.find(
        ({ kind, tracks }) => kind === laid.kind && (tracks?.includes('31(6)') ?? true),
      );
      if (laid.law !== overlay.law || base === undefined || !isLonger(laid, base)) return [];
      const most = `${lengthOf(base, 'zh')}${base.extension ? `，延长 ${base.extension.max} 日` : ''}`;
      return [
        {
          zh: `“${laid.kind}”期限比国家规定的（${most}）长：县里只能定得更短。`,
          en: `${laid.kind} is longer than the nation’s ${lengthOf(base, 'en')}: a county may only set less.`,
        },
      ];
    }),
  );
  return [...new Map(found.map((problem) => [problem.zh, problem])).values()];
}

const lengthOf = ({ length, unit }: LegalTerm, language: 'zh' | 'en'): string =>
  language === 'zh'
    ? `${length} ${unit === 'DAY' ? '日' : '工作日'}`
    : `${length} ${unit === 'DAY' ? 'days' : 'workdays'}`;

function isLonger(laid: LegalTerm, base: LegalTerm): boolean {
  const more = (one: LegalTerm) => one.extension?.max ?? 0;
  return (
    (laid.unit === base.unit && more(laid) > more(base)) ||
    endsLater(laid, base) ||
    endsLater({ ...laid, length: laid.length + more(laid) }, { ...base, length: base.length + more(base) })
  );
}

type Length = Readonly<{ length: number; unit: TermUnit; roll: boolean }>;

/** Three whole years, in which every long holiday meets every weekday's start. */
const TRIED = { from: '2023-01-01', days: 3 * 365 };

/** Whether there is a day from which the one ends after the other. */
function endsLater(laid: Length, base: Length): boolean {
  if (laid.unit === base.unit && laid.roll === base.roll) return laid.length > base.length;
  const calendar = nationalCalendar();
  const due = ({ length, unit, roll }: Length, start: string) =>
    term({ start, length, unit, roll, calendar }).due;
  return Array.from({ length: TRIED.days }, (_, i) => addDays(TRIED.from, i)).some(
    (start) => due(laid, start) > due(base, start),
  );
}
