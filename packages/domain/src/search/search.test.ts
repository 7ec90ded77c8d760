import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchTerms } from './terms';
import { fold } from './tokens';
import { searchWords } from './words';

/** What the database does: every term, the prefix, and what must stand in the text as it is. */
function finds(query: string, text: string): boolean {
  const words = searchWords(text);
  const sought = searchTerms(query)!;
  return (
    sought.terms.every((term) => words.includes(term)) &&
    (sought.prefix === null || words.some((word) => word.startsWith(sought.prefix!))) &&
    sought.verify.every((run) => fold(text).includes(run))
  );
}

const han = fc.constantFrom(...Array.from('水电费路灯村镇信访回音𠮷𠀀㐂〇⽔'));
const run = fc.string({ unit: han, minLength: 2, maxLength: 12 });
const text = fc
  .array(fc.oneof(run, fc.constantFrom('，', ' ', '\n', 'ABC', 'ＮＯ１', '3')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('the words of a text', () => {
  it('are its pairs, the last character of each run, and its other words', () => {
    expect(searchWords('水电费，路灯 A3 水电')).toEqual(['水电', '电费', '费', '路灯', '灯', 'a3', '电']);
  });

  it('are none where nothing can be searched', () => {
    expect(searchWords(' \n——！😀')).toEqual([]);
  });

  it('leave out a radical that stands alone', () => {
    expect(searchWords('水⺀电')).toEqual(['水', '电']);
  });

  it('are letters and digits, each once, of at most 60 bytes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (anything) => {
        const words = searchWords(anything);
        expect(new Set(words).size).toBe(words.length);
        expect(words.every((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word))).toBe(true);
        expect(words.every((word) => Buffer.byteLength(word) <= 60)).toBe(true);
      }),
    );
  });

  it.each([
    ['a'.repeat(61), 'a'.repeat(60)],
    ['й'.repeat(31), 'й'.repeat(30)],
    [`${'a'.repeat(58)}𐐨𐐨`, `${'a'.repeat(58)}`],
  ])('are cut between characters (case %#)', (long, cut) => {
    expect(searchWords(long)).toEqual([cut]);
    expect(finds(long, long)).toBe(true);
  });
});

describe('a search', () => {
  it.each([
    ['水电', { terms: ['水电'], prefix: null, verify: [] }],
    ['水电费', { terms: ['水电', '电费'], prefix: null, verify: ['水电费'] }],
    ['水', { terms: [], prefix: '水', verify: [] }],
    ['𠮷', { terms: [], prefix: '𠮷', verify: [] }],
    ['A', { terms: [], prefix: 'a', verify: [] }],
    ['水 电 路灯', { terms: ['路灯'], prefix: '水', verify: ['电'] }],
    ['3栋', { terms: ['3'], prefix: '栋', verify: [] }],
    ['ＡＢＣ 水电 abc', { terms: ['水电', 'abc'], prefix: null, verify: [] }],
  ])('for %s asks for %j', (query, sought) => {
    expect(searchTerms(query)).toEqual(sought);
  });

  it.each(['', '  ', '——？', '😀'])('for %j asks for nothing', (query) => {
    expect(searchTerms(query)).toBeNull();
  });

  it('is bounded, however much was pasted', () => {
    expect(searchTerms('水电费'.repeat(10_000))!.verify).toEqual(['水电费'.repeat(33) + '水']);
  });

  it('finds every part of every run of a text, from one character up', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (anyText, at, length) => {
        for (const [whole] of fold(anyText).matchAll(/\p{Script=Han}+/gu)) {
          const characters = Array.from(whole);
          const start = at % characters.length;
          expect(finds(characters.slice(start, start + length).join(''), anyText)).toBe(true);
        }
      }),
    );
  });

  it('finds two characters in exactly the texts that have them side by side', () => {
    const two = fc.tuple(han, han).map(([a, b]) => fold(a + b));
    fc.assert(
      fc.property(text, two, (anyText, pair) => {
        expect(finds(pair, anyText)).toBe(fold(anyText).includes(pair));
      }),
      { numRuns: 500 },
    );
  });

  it('does not take scattered pairs for a word', () => {
    expect(finds('水电费', '水电，电费')).toBe(false);
  });

  it('finds nothing across punctuation', () => {
    expect(finds('水电', '水、电')).toBe(false);
  });
});
