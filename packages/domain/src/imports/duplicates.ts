import { fingerprint } from './fingerprint';
import type { ImportedRow } from './row';

/** Below this many letters a text says too little to be known again by, and its time and place count as well. */
const TELLING_LENGTH = 90;
const LETTERS_IN_A_HAN_CHARACTER = 3;

/** Fields in which two rows that look like one may differ; the importer decides by them. */
const COMPARED = ['originalNumber', 'petitionerName', 'title', 'receivedAt', 'topicPath', 'content'] as const;
type ComparedField = (typeof COMPARED)[number];

/** `row` repeats the number or the text of the earlier `ofRow`; offered to the importer, never merged. */
export interface Duplicate {
  readonly kind: 'SAME_NUMBER' | 'SAME_TEXT';
  readonly row: number;
  readonly ofRow: number;
  readonly differsIn: readonly ComparedField[];
}

/** The same whole number for rows of the same text, whatever its blanks, punctuation, width and case. */
export function rowFingerprint(row: ImportedRow): number {
  return textKey(bare(row.content), row);
}

interface Seen {
  readonly row: number;
  readonly values: readonly number[];
}

/** Meets the rows of one file in order and tells of each what it repeats; keeps some 250 bytes a row, no text. */
export class DuplicateFinder {
  private readonly numbers = new Map<string, Seen>();
  private readonly texts = new Map<number, Seen>();

  add(row: number, value: ImportedRow): Duplicate[] {
    const content = bare(value.content);
    const plain = (field: ComparedField) =>
      field === 'content' ? content : bare(String(value[field] ?? ''));
    const seen: Seen = { row, values: COMPARED.map((field) => fingerprint(plain(field))) };
    const text = remember(this.texts, textKey(content, value), seen);
    const number = value.originalNumber ? remember(this.numbers, value.originalNumber, seen) : null;

    const found: Duplicate[] = [];
    if (number) found.push(duplicate('SAME_NUMBER', seen, number));
    if (text && text.row !== number?.row) found.push(duplicate('SAME_TEXT', seen, text));
    return found;
  }
}

/** All duplicates among rows in the order of the file. */
export function* findDuplicates(
  rows: Iterable<{ readonly row: number; readonly value: ImportedRow }>,
): Generator<Duplicate> {
  const finder = new DuplicateFinder();
  for (const { row, value } of rows) yield* finder.add(row, value);
}

function textKey(content: string, { title, address, receivedAt }: ImportedRow): number {
  if (tells(content)) return fingerprint(content);
  return fingerprint([content, bare(title), bare(address ?? ''), receivedAt].join('\n'));
}

/** The first row with this key, or null for the first itself. */
function remember<Key>(known: Map<Key, Seen>, key: Key, seen: Seen): Seen | null {
  const first = known.get(key);
  if (!first) known.set(key, seen);
  return first ?? null;
}

function duplicate(kind: Duplicate['kind'], { row, values }: Seen, first: Seen): Duplicate {
  return {
    kind,
    row,
    ofRow: first.row,
    differsIn: COMPARED.filter((_, at) => values[at] !== first.values[at]),
  };
}

function tells(text: string): boolean {
  if (text.length >= TELLING_LENGTH) return true;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * (LETTERS_IN_A_HAN_CHARACTER - 1) >= TELLING_LENGTH;
}

/** Letters and digits alone, of one width and case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
