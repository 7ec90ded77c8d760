import { unescapeFormula } from './formula-escape';

const escapedControl = /_x00([01][0-9a-f]|7f)_/gi;
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every kind of blank but the line break; U+202F joins suffixes in Mongolian script and stays there. */
const blank = /[\t\u00a0\u1680\u2000-\u200a\u205f\u3000]|\u202f(?!\p{Script=Mongolian})/gu;
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Joiners mean something inside emoji and in these scripts only. */
const joined = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}]`;
const strayJoiner = new RegExp(String.raw`(?<!${joined})[\u200c\u200d]|[\u200c\u200d](?!${joined})`, 'gu');
const controlOrHalfPair = /(?!\n)\p{Cc}|\p{Cs}/gu;

/**
 * Text of a cell as it is kept, paragraphs included. In this order:
 * 1. the apostrophe that our own export put before `=`, `+`, `-`, `@` is removed;
 * 2. leftovers of escaped control characters (`_x000D_`) are decoded;
 * 3. every kind of line break becomes `\n`;
 * 4. tabs, no-break, full-width and other blanks become a space, a run of them one;
 * 5. zero-width and direction characters, control characters and halves of surrogate pairs go;
 * 6. blanks at both ends of a line go, so do empty lines at both ends; several empty lines inside become one.
 */
export function cleanText(raw: string): string {
  return unescapeFormula(raw)
    .replace(escapedControl, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(lineBreak, '\n')
    .replace(blank, ' ')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(controlOrHalfPair, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** {@link cleanText} for what is one line by nature (names, titles, numbers): line breaks become a space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\n+/g, ' ');
}
