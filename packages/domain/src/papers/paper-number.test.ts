import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentNumber, paperCounter, requirePaperMark } from './paper-number.rules';
import { chineseDate } from '../shared/day-text';

describe('document numbers', () => {
  it('carry year and running number without leading zeros', () => {
    expect(documentNumber('岳信', '复', '2026', 1)).toBe('岳信复〔2026〕1号');
    expect(chineseDate('2026-03-05')).toBe('2026年3月5日');
  });

  it('that print alike are drawn from one counter', () => {
    const word = fc.constantFrom('岳', '信', '受', '不', '复');
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        const alike = documentNumber(a, b, '2026', 1) === documentNumber(c, d, '2026', 1);
        expect(paperCounter(a, b, '2026') === paperCounter(c, d, '2026')).toBe(alike);
      }),
    );
  });

  it('take a mark of Chinese characters', () => {
    expect(requirePaperMark(' 岳信 ')).toBe('岳信');
    expect(requirePaperMark('')).toBeNull();
    expect(() => requirePaperMark('YX-1')).toThrow('机关代字');
  });
});
