import { LAST_ARTICLE } from '../clocks/citation';
import {
  isLaw,
  isList,
  isObject,
  isOne,
  type Json,
  LAW_KEYS,
  type ProfileProblem,
  shown,
  strangeKeys,
  when,
} from '../clocks/json-checks';
import { type NationalEdition, WAY_TRACKS } from '../clocks/national';
import { type ClockKind, NATIONAL_IDS, type NationalProfile } from '../clocks/profile';
import { clashes, headProblems, termsOf } from '../clocks/profile-problems';
import { PROFILES } from '../clocks/profiles';
import { MATTER_ENDINGS } from '../clocks/provisions';
import { givenProblems, placeProblems } from '../clocks/provision-problems';
import { representativesProblems } from '../clocks/representatives-problems';
import { hasArticles, termProblems } from '../clocks/term-problems';
import { PETITION_PAPERS } from '../papers/paper';
import { labelOf } from '../shared/labels';
import { LIABILITY_HEADS } from '../supervision-orders/liability-head';
import { NATIONAL_GROUNDS } from '../supervision-orders/supervision-order';

const HEAD = [
  'id',
  'level',
  'law',
  'document',
  'inForceFrom',
  'verified',
  'follows',
  'partialSupport',
  'representatives',
  'endings',
  'provisions',
  'terms',
];
const PROVISIONS = ['notices', 'secrecy', 'recusal', 'careGoesOn', 'ways', 'supervision', 'liability'];
const NATIONAL_ID = /^cn-\d{4}[a-z]?$/;

/** What a petition proper is handled and reviewed by: a law without one of them is another procedure, and comes with a release. */
const NEEDED: readonly ClockKind[] = [
  'DISPOSE',
  'ACCEPT',
  'CONCLUDE',
  'REVIEW_REQUEST',
  'REVIEW',
  'RE_REVIEW_REQUEST',
  'RE_REVIEW',
];

/**
 * Everything that is wrong with a version of the nation's law that comes as JSON. It is given whole: a number that was taken over from the
 * version before would be cited wrongly.
 */
export const nationalProblems = (json: Json): ProfileProblem[] => [
  ...strangeKeys(json, HEAD),
  ...headProblems(json),
  ...ownHead(json),
  ...representativesProblems(json, true),
  ...when(
    isObject(json['representatives']) && json['representatives']['law'] !== undefined,
    '代表人数就由本法规定，不另写法规名称。',
    'The number of representatives is this law’s own: no other is named.',
    'representatives.law',
  ),
  ...endingProblems(json),
  ...provisionsProblems(json),
  ...termsOf(json).flatMap((term, i) => termProblems(term, i, true)),
  ...clashes(json),
  ...missing(json),
];

function ownHead({ id, document, verified, follows, inForceFrom }: Json): ProfileProblem[] {
  const before = isOne(NATIONAL_IDS, follows) ? PROFILES[follows as keyof typeof PROFILES].inForceFrom : '';
  return [
    ...when(
      typeof id !== 'string' || !NATIONAL_ID.test(id),
      '代号应为“cn-2028”的样子：cn、横线、四位年份。',
      'The id should read like cn-2028: cn, a hyphen, the year.',
      'id',
    ),
    ...when(
      isOne(NATIONAL_IDS, id),
      `代号“${shown(id)}”已是随系统提供的国家规定，请另取一个。`,
      `The id ${shown(id)} is that of a version that is delivered; choose another.`,
      'id',
    ),
    ...strangeKeys(document, LAW_KEYS, 'document'),
    ...when(
      !isLaw(document),
      '缺少发布文件（中、英文，如“国务院令第000号”，各 1–200 字）。',
      'The document that made it known has no name in Chinese and English, of 1–200 characters.',
      'document',
    ),
    ...when(
      typeof verified !== 'boolean',
      '应写明是否已对照公布的文本核实。',
      'Say whether it was compared with the text as published.',
      'verified',
    ),
    ...when(
      typeof follows !== 'string' || !NATIONAL_ID.test(follows) || follows === id,
      '应写明接替哪一部国家规定的代号，如“cn-2022”。',
      'Say which version it follows, by its id, such as cn-2022.',
      'follows',
    ),
    ...when(
      typeof inForceFrom === 'string' && before !== '' && inForceFrom <= before,
      `施行日期须在它所接替的规定施行（${before}）之后。`,
      `It has to come into force after the version it follows (${before}).`,
      'inForceFrom',
    ),
  ];
}

function endingProblems(json: Json): ProfileProblem[] {
  const { endings } = json;
  const last = isList(endings) && endings.some((one) => isObject(one) && one['code'] === 'LAST_OPINION');
  return [
    ...givenProblems(json, 'endings', MATTER_ENDINGS),
    ...when(
      !last,
      '终结情形（endings）应写明复核意见为最终意见（LAST_OPINION）的条款。',
      'Among the endings the article is wanted by which the last opinion is final (LAST_OPINION).',
      'endings',
    ),
  ];
}

function provisionsProblems({ provisions }: Json): ProfileProblem[] {
  if (!isObject(provisions))
    return when(
      true,
      `缺少各文书和途径的条款（provisions：${PROVISIONS.join('、')}）。`,
      `The articles of papers and ways are missing (provisions: ${PROVISIONS.join(', ')}).`,
      'provisions',
    );
  const { notices, secrecy, recusal, careGoesOn, ways, supervision, liability } = provisions;
  return [
    ...strangeKeys(provisions, PROVISIONS, 'provisions'),
    ...each(notices, 'notices', PETITION_PAPERS, (value, at, kind) =>
      noArticles(value, at, `“${labelOf(kind, 'zh')}”（${kind}）`, `${labelOf(kind, 'en')} (${kind})`),
    ),
    ...noArticles(secrecy, 'provisions.secrecy', '检举控告保密', 'The secrecy of accusations'),
    ...(recusal === undefined ? [] : noArticles(recusal, 'provisions.recusal', '回避', 'Recusal')),
    ...optional(careGoesOn, 'provisions.careGoesOn'),
    ...each(ways, 'ways', WAY_TRACKS, (value, at, track) =>
      isList(value) && value.length > 0
        ? value.flatMap((one, i) => placeProblems(one, `${at}[${i}]`))
        : when(true, `法定途径 ${track} 没有写明条款。`, `The way ${track} names no article.`, at),
    ),
    ...each(supervision, 'supervision', NATIONAL_GROUNDS, optional),
    ...each(liability, 'liability', LIABILITY_HEADS, optional),
  ];
}

/** A ground or head that the law does not know is left out. */
const optional = (value: unknown, at: string): ProfileProblem[] =>
  value === undefined ? [] : placeProblems(value, at);

const noArticles = (value: unknown, at: string, zh: string, en: string): ProfileProblem[] =>
  when(
    !hasArticles(value, false),
    `${zh}没有写明条款（1–${LAST_ARTICLE} 的条号）。`,
    `${en} names no article (1–${LAST_ARTICLE}).`,
    at,
  );

function each(
  value: unknown,
  field: string,
  keys: readonly string[],
  problems: (value: unknown, at: string, key: string) => ProfileProblem[],
): ProfileProblem[] {
  const at = `provisions.${field}`;
  if (!isObject(value)) return when(true, `${field} 应为一个对象。`, `${field} should be an object.`, at);
  return [
    ...strangeKeys(value, keys, at),
    ...keys.flatMap((key) => problems(value[key], `${at}.${key}`, key)),
  ];
}

function missing(json: Json): ProfileProblem[] {
  const terms = termsOf(json).filter(isObject);
  const proper = terms.filter(
    ({ tracks }) => tracks === undefined || (isList(tracks) && tracks.includes('31(6)')),
  );
  return NEEDED.filter((needed) => !proper.some(({ kind }) => kind === needed)).flatMap((needed) =>
    when(
      true,
      `信访程序（31(6)）没有“${needed}”期限。`,
      `The petition procedure has no term of the kind ${needed}.`,
      'terms',
    ),
  );
}

/** A version that is there as its successor is entered: everything in its place, for the numbers to be changed. */
export function editionAfter(
  { id, law, partialSupport, representatives, endings, provisions, terms }: NationalProfile,
  head: Pick<NationalEdition, 'id' | 'document' | 'inForceFrom'>,
): NationalEdition {
  return {
    id: head.id,
    level: 'NATIONAL',
    law,
    document: head.document,
    inForceFrom: head.inForceFrom,
    verified: false,
    follows: id,
    ...(partialSupport ? { partialSupport } : {}),
    representatives,
    endings: endings.map(({ law: _, ...ending }) => ending),
    provisions,
    terms,
  };
}
