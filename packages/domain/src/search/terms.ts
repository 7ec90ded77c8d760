import { pairs, type Token, tokens } from './tokens';

const LONGEST_QUERY = 100;

/** What a text must have to be found: all of `terms`, a lexeme that begins with `prefix`, and all of `verify`. */
export interface SearchTerms {
  /** Whole lexemes of {@link searchWords}. */
  terms: string[];
  /** The beginning of a lexeme. */
  prefix: string | null;
  /** Han texts that must stand in the folded text as they are (`position`); their pairs alone may be scattered. */
  verify: string[];
}

/** What somebody typed into the search box (its first 100 characters); null if nothing in it can be searched for. */
export function searchTerms(query: string): SearchTerms | null {
  const found = [...tokens(query.slice(0, LONGEST_QUERY))];
  if (found.length === 0) return null;
  const [only] = found;
  if (found.length === 1 && isSingle(only!)) return { terms: [], prefix: only!.text, verify: [] };

  const runs = found.filter((token) => token.han);
  const words = texts(found.filter((token) => !token.han));
  const [first, ...otherSingles] = texts(runs.filter(isSingle));
  const long = texts(runs.filter((run) => Array.from(run.text).length > 2));
  return {
    terms: unique([...runs.flatMap((run) => pairs(run.text)), ...words]),
    prefix: first ?? null,
    verify: unique([...long, ...otherSingles]),
  };
}

function isSingle({ text }: Token): boolean {
  return Array.from(text).length === 1;
}

function texts(found: readonly Token[]): string[] {
  return unique(found.map((token) => token.text));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
