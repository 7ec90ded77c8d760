/** Text beyond this many UTF-16 units is not searched; the longest petition has 20,000 characters. */
const LONGEST_TEXT = 20_000;
const LONGEST_WORD_BYTES = 60;

/** A run of Han characters, or a word of any other letters and digits, cut to what a lexeme may hold. */
export type Token = Readonly<{ han: boolean; text: string }>;

// radicals are Han by script and yet no letters
const TOKENS = /(?<han>(?:(?!\p{So})\p{Script=Han})+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/**
 * Text as it is compared: full width, compatibility forms and capitals folded (NFKC, lower case), a character's variants
 * taken as one. The database's `normalize(text, NFKC)` has the same Han characters.
 */
export function fold(text: string): string {
  const folded = text.slice(0, LONGEST_TEXT).normalize('NFKC').toLowerCase();
  // Bounded once more, as one ligature may unfold into eighteen letters.
  return folded.slice(0, LONGEST_TEXT).replace(/\p{Variation_Selector}/gu, '');
}

/** The runs and words of a text, folded, in order; blanks and punctuation separate them. */
export function* tokens(text: string): Generator<Token> {
  for (const { 0: token, groups } of fold(text).matchAll(TOKENS)) {
    const han = groups?.['han'] !== undefined;
    yield { han, text: han ? token : bounded(token) };
  }
}

/** The overlapping pairs of a run: 水电费 → 水电, 电费. Rare characters beyond the first plane stay whole. */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => characters[i] + character);
}

const encoder = new TextEncoder();
const room = new Uint8Array(LONGEST_WORD_BYTES);

/** The beginning of a word that fits, never ending in half a character. */
function bounded(word: string): string {
  const fitsSurely = word.length * 3 <= LONGEST_WORD_BYTES;
  return fitsSurely ? word : word.slice(0, encoder.encodeInto(word, room).read);
}
