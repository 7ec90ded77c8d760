import { isDate } from '../calendar/dates';
import { composeProfile, nationalTerm } from './compose';
import {
  isLaw,
  isList,
  isObject,
  isOne,
  type Json,
  LAW_KEYS,
  type ProfileProblem,
  strangeKeys,
  when,
} from './json-checks';
import type { LegalOverlay, LegalTerm } from './profile';
import { PROFILES } from './profiles';
import { GIVEN } from './provisions';
import { provisionProblems } from './provision-problems';
import { representativesProblems } from './representatives-problems';
import { TERM_KEYS, termProblems } from './term-problems';

const PROFILE_KEYS = [
  'id',
  'law',
  'inForceFrom',
  'partialSupport',
  'representatives',
  ...Object.keys(GIVEN),
  'terms',
];

const OVERLAY_ID = /^[a-z]{2,6}-\d{4}[a-z]?$/;

/** Everything that is wrong with a profile that comes as JSON; nothing when it can be used. */
export function profileProblems(json: unknown): ProfileProblem[] {
  if (!isObject(json)) return [{ zh: '应为一个对象。', en: 'It should be an object.' }];
  return [
    ...strangeKeys(json, [...PROFILE_KEYS, 'provisions', 'laid']),
    ...headProblems(json),
    ...representativesProblems(json, true),
    ...termsOf(json).flatMap((term, i) => termProblems(term, i, true)),
    ...clashes(json),
  ];
}

/** What an overlay may say at its head, and of a term. */
export type OverlayKeys = Readonly<{ head: readonly string[]; of: (term: unknown) => readonly string[] }>;

const EVERY_KEY: OverlayKeys = {
  head: [...PROFILE_KEYS, 'level', 'division', 'verified', 'over'],
  of: () => TERM_KEYS,
};

/**
 * Everything that is wrong with a province's overlay that comes as JSON: by itself, and laid over each national version.
 * A petitioner's own windows are the nation's to set: an overlay that names one is refused.
 */
export function overlayProblems(json: unknown, keys: OverlayKeys = EVERY_KEY): ProfileProblem[] {
  if (!isObject(json)) return [{ zh: '应为一个对象。', en: 'It should be an object.' }];
  const own = [
    ...strangeKeys(json, keys.head),
    ...headProblems(json),
    ...overlayHead(json),
    ...representativesProblems(json, false),
    ...provisionProblems(json),
    ...termsOf(json).flatMap((term, i) => termProblems(term, i, false, keys.of(term))),
    ...rights(json),
  ];
  if (own.length > 0) return own;
  const overlay = json as unknown as LegalOverlay;
  const found = Object.values(PROFILES).flatMap((national) => [
    ...clashes({ terms: overlay.terms.map((term) => ({ ...nationalTerm(national, term), ...term })) }),
    // where it stands in the composed profile is of no use to who wrote the overlay
    ...profileProblems(composeProfile(national, overlay)).map(({ zh, en }) => ({ zh, en })),
  ]);
  const said: ProfileProblem[] = [...useless(overlay), ...found];
  // of a clash the overlay's own terms are named, once
  const placed = said.filter(({ at }) => at !== undefined);
  return [...new Map((placed.length > 0 ? placed : said).map((problem) => [problem.zh, problem])).values()];
}

export function headProblems({ law, inForceFrom, terms, partialSupport, ...beside }: Json): ProfileProblem[] {
  // a regulation may add grounds or endings alone
  const silent = isList(terms) && Object.keys(GIVEN).some((field) => isList(beside[field]));
  return [
    ...strangeKeys(law, LAW_KEYS, 'law'),
    ...when(
      partialSupport !== undefined && typeof partialSupport !== 'boolean',
      '是否可以部分支持应为 true 或 false。',
      'Whether a claim may be supported in part should be true or false.',
      'partialSupport',
    ),
    ...when(
      !isLaw(law),
      '缺少法规名称（中、英文，各 1–200 字，不含控制字符）。',
      'The law has no name in Chinese and English, of 1–200 characters and no control signs.',
      'law',
    ),
    ...when(
      !isDate(inForceFrom),
      '施行日期应为“2026-03-05”的样子。',
      'The day it comes into force should read “2026-03-05”.',
      'inForceFrom',
    ),
    ...when(
      !silent && (!isList(terms) || terms.length === 0),
      '没有任何期限。',
      'There is no term in it.',
      'terms',
    ),
  ];
}

function overlayHead({ id, division, verified, over }: Json): ProfileProblem[] {
  return [
    ...when(
      typeof id !== 'string' || !OVERLAY_ID.test(id),
      '代号应为“zj-2016”的样子：字母、横线、四位年份。',
      'The id should read like zj-2016: letters, a hyphen, the year.',
      'id',
    ),
    ...when(
      typeof division !== 'string' || !/^\d{2,6}$/.test(division),
      '适用地区应为区划代码的前 2–6 位数字。',
      'The division should be the first 2–6 digits of a division code.',
      'division',
    ),
    ...when(
      typeof verified !== 'boolean',
      '应写明是否已核实现行有效。',
      'Say whether it was verified to be in force.',
      'verified',
    ),
    ...when(
      over !== undefined && (typeof over !== 'string' || !OVERLAY_ID.test(over) || over === id),
      '所依据的省级信访条例应写其代号，如“zj-2016”。',
      'The province’s regulation it is laid upon should be named by its id, such as zj-2016.',
      'over',
    ),
  ];
}

/** Two terms of one kind that one event would start. */
export function clashes(json: Json): ProfileProblem[] {
  const terms = termsOf(json).filter(isObject) as unknown as LegalTerm[];
  return terms.flatMap((term, i) =>
    terms.slice(0, i).some((other) => clash(term, other))
      ? [
          {
            zh: `第 ${i + 1} 条期限：同一事件使两条“${term.kind}”期限同时开始。`,
            en: `Term ${i + 1}: one event starts two terms of the kind ${term.kind}.`,
            at: `terms[${i}].startEvents`,
          },
        ]
      : [],
  );
}

const clash = (a: LegalTerm, b: LegalTerm): boolean =>
  a.kind === b.kind &&
  (a.tracks === undefined) === (b.tracks === undefined) &&
  (a.tracks === undefined ||
    (isList(a.tracks) && a.tracks.some((track) => isList(b.tracks) && b.tracks.includes(track)))) &&
  isList(a.startEvents) &&
  isList(b.startEvents) &&
  a.startEvents.some((event) => b.startEvents.includes(event));

const rights = (json: Json): ProfileProblem[] =>
  termsOf(json).flatMap((term, i) =>
    when(
      isObject(term) && isOne(['REVIEW_REQUEST', 'RE_REVIEW_REQUEST'], term.kind),
      '信访人请求复查、复核的期限由国家规定，不能另行规定。',
      'How long a petitioner may ask for a review is for the nation to say and cannot be set otherwise.',
      `terms[${i}].kind`,
    ),
  );

/** A term that no national version completes would never be there. */
function useless({ terms }: LegalOverlay): ProfileProblem[] {
  const kinds = (id: keyof typeof PROFILES) => composeProfile(PROFILES[id], { ...EMPTY, terms }).terms;
  const there = new Set(
    Object.keys(PROFILES)
      .flatMap((id) => kinds(id as keyof typeof PROFILES))
      .flatMap(({ kind, law }) => (law === EMPTY.law ? [kind] : [])),
  );
  return terms.flatMap(({ kind }, i) =>
    there.has(kind)
      ? []
      : [
          {
            zh: `第 ${i + 1} 条期限：国家规定没有“${kind}”，须写全长度、单位、起算和完成事件，否则永远不会开始。`,
            en: `Term ${i + 1}: the nation knows no ${kind}, so length, unit, start and end must be given, or it can never start.`,
            at: `terms[${i}]`,
          },
        ],
  );
}

const EMPTY: LegalOverlay = {
  id: '',
  law: { zh: '', en: '' },
  inForceFrom: '',
  division: '',
  verified: false,
  terms: [],
};

export const termsOf = ({ terms }: Json): readonly unknown[] => (isList(terms) ? terms : []);
