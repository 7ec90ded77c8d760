import { currentLanguage } from './language';

/** The marks between words of a page's own making: Chinese ones are as wide as a character, English ones want a blank. */
const MARKS = {
  zh: { colon: '：', open: '（', close: '）', comma: '，', and: '、', semicolon: '；' },
  en: { colon: ': ', open: ' (', close: ')', comma: ', ', and: ', ', semicolon: '; ' },
} as const;

const marks = () => MARKS[currentLanguage()];

type Maybe = string | false | null | undefined;

/** 电话：0571; Phone: 0571. */
export const labelled = (label: string, what: Maybe): string => `${label}${marks().colon}${what || ''}`;

/** What is told beside it, in brackets; without any there are none. */
export function noted(what: Maybe, ...notes: readonly Maybe[]): string {
  const { open, close, comma } = marks();
  const said = notes.filter(Boolean).join(comma);
  return said === '' ? what || '' : `${what || ''}${open}${said}${close}`;
}

/** Things of one kind in a row. */
export const listed = (items: readonly (string | number)[]): string => items.join(marks().and);

/** Sentences in a row. */
export const apart = (items: readonly string[]): string => items.join(marks().semicolon);
