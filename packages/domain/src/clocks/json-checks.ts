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
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200;
export const isLaw = (value: unknown): boolean => isObject(value) && isText(value.zh) && isText(value.en);
