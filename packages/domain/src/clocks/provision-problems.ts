import { LAST_ARTICLE } from './citation';
import {
  isList,
  isObject,
  isOne,
  type Json,
  type ProfileProblem,
  shown,
  strangeKeys,
  when,
} from './json-checks';
import { GIVEN, LAST_PART } from './provisions';

const PLACE = ['article', 'paragraph', 'item'];
const KEYS = ['code', ...PLACE];

const isNumber = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** What is wrong with the grounds, endings and powers that a regulation gives: each is of a closed list, once, and names its article. */
export const provisionProblems = (json: Json): ProfileProblem[] =>
  Object.entries(GIVEN).flatMap(([field, known]) => givenProblems(json, field, known));

/** The same of one such list. */
export function givenProblems(json: Json, field: string, known: readonly string[]): ProfileProblem[] {
  const given = json[field];
  if (given === undefined) return [];
  if (!isList(given)) return when(true, `${field} 应为列表。`, `${field} should be a list.`, field);
  return given.flatMap((one, i) => problemsOf(one, `${field}[${i}]`, known, given.slice(0, i)));
}

function problemsOf(
  one: unknown,
  at: string,
  known: readonly string[],
  before: readonly unknown[],
): ProfileProblem[] {
  if (!isObject(one)) return when(true, '应为一个对象。', 'It should be an object.', at);
  const { code } = one;
  return [
    ...strangeKeys(one, KEYS, at),
    ...when(
      !isOne(known, code),
      `不认识的情形“${shown(code)}”，可以写的是 ${known.join('、')}。`,
      `Unknown code “${shown(code)}”; it may be ${known.join(', ')}.`,
      `${at}.code`,
    ),
    ...when(
      before.some((other) => isObject(other) && other['code'] === code),
      `“${shown(code)}”写了两次。`,
      `“${shown(code)}” is given twice.`,
      `${at}.code`,
    ),
    ...numberProblems(one, at),
  ];
}

/** What is wrong with a provision by itself. */
export const placeProblems = (one: unknown, at: string): ProfileProblem[] =>
  isObject(one)
    ? [...strangeKeys(one, PLACE, at), ...numberProblems(one, at)]
    : when(true, '应为一个对象。', 'It should be an object.', at);

function numberProblems({ article, paragraph, item }: Json, at: string): ProfileProblem[] {
  return [
    ...when(
      !isNumber(article, LAST_ARTICLE),
      `没有写明条款（1–${LAST_ARTICLE} 的条号）。`,
      `It names no article (1–${LAST_ARTICLE}).`,
      `${at}.article`,
    ),
    ...when(
      (paragraph !== undefined && !isNumber(paragraph, LAST_PART)) ||
        (item !== undefined && !isNumber(item, LAST_PART)),
      `款、项应为 1–${LAST_PART} 的整数。`,
      `Its paragraph or item should be a whole number, 1–${LAST_PART}.`,
      `${at}.${item === undefined ? 'paragraph' : 'item'}`,
    ),
  ];
}
