import { pairs, tokens } from './tokens';

/**
 * The lexemes under which a text is found, for `array_to_tsvector`: of each run of Han characters the overlapping pairs
 * and its last character (so that each character begins a lexeme), of everything else the words. Each once, letters and
 * digits only, at most 60 bytes each.
 */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const token of tokens(text)) {
    if (!token.han) {
      words.add(token.text);
      continue;
    }
    for (const pair of pairs(token.text)) words.add(pair);
    words.add(Array.from(token.text).at(-1)!);
  }
  return [...words];
}
