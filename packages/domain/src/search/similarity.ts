import { pairs, tokens } from './tokens';

/** Beyond this many characters two texts that are alike so far are alike. */
const COMPARED = 2_000;

/**
 * How alike two texts are, from 0 to 1: the share of their pairs of Han characters and words that both have (Jaccard).
 * Likely the same matter is found by this; it decides nothing.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const shared = [...left].filter((part) => right.has(part)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

function parts(text: string): Set<string> {
  const found = [...tokens(text.slice(0, COMPARED))];
  return new Set(found.flatMap((token) => (token.han ? pairs(token.text) : token.text)));
}
