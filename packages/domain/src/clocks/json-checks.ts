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
/** It is printed and stored: half a character or a control sign can be neither. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && !UNPRINTABLE.test(value);
export const isLaw = (value: unknown): boolean => isObject(value) && isText(value.zh) && isText(value.en);
export const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value);

/** 30 February is read as some day in March, if it is read at all. */
const isDay = (text: string): boolean => {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
};
