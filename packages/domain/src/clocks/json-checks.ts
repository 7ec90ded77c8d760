import leven from 'leven';
import type { Language } from '../shared/words';

/** What is wrong with a profile or an overlay, in both languages. */
export type ProfileProblem = Readonly<
  Record<Language, string> & {
    /** Where: `terms[1].length`; nothing of the whole. */
    at?: string;
    /** On which line of the text it came in, from 1. */
    line?: number;
  }
>;

export type Json = Readonly<Record<string, unknown>>;

/** The longest term, and the longest extension, that is taken for meant. */
export const LONGEST = 365;

export const when = (wrong: boolean, zh: string, en: string, at?: string): ProfileProblem[] =>
  wrong ? [at === undefined ? { zh, en } : { zh, en, at }] : [];
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isOne = (known: readonly string[], value: unknown): boolean =>
  known.some((one) => one === value);
export const isLength = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LONGEST;
/** As it was written, an object with keys of any name too. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : `${JSON.stringify(value)}`;
/** It is printed and stored: half a character or a control sign can be neither. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && !UNPRINTABLE.test(value);
export const LAW_KEYS = ['zh', 'en'];
export const isLaw = (value: unknown): boolean => isObject(value) && isText(value.zh) && isText(value.en);

/** Every key that must not be there, with the one that was meant where one is like it. What is no object has none. */
export function strangeKeys(json: unknown, known: readonly string[], at?: string): ProfileProblem[] {
  if (!isObject(json)) return [];
  return Object.keys(json)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(key, known);
      const [zh, en] = meant ? [`是不是“${meant}”？`, ` Was “${meant}” meant?`] : ['', ''];
      return {
        zh: `不能有“${key}”，可以有的是 ${known.join('、')}。${zh}`,
        en: `there can be no “${key}”, only ${known.join(', ')}.${en}`,
        at: at === undefined ? key : `${at}.${key}`,
      };
    });
}

/** The word that differs by a slip of typing: a few letters, or an end left out. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const slips = known
    .map((one) => ({ one, far: leven(typed, one.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.ceil(one.length / 3))
    .toSorted((a, b) => a.far - b.far);
  const begun = known.find((one) => typed.length >= 3 && one.toLowerCase().startsWith(typed));
  return slips[0]?.one ?? begun;
}
