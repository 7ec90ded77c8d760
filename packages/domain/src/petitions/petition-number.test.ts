import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_NUMBER_FORMAT,
  numberFormatProblem,
  petitionNumber,
  printedNumber,
  requireNumberFormat,
} from './petition-number.rules';

describe('a number', () => {
  it.each([
    [DEFAULT_NUMBER_FORMAT, 12, '2026-00012'],
    [DEFAULT_NUMBER_FORMAT, 123_456, '2026-123456'],
    ['XF{year}{serial:6}', 12, 'XF2026000012'],
    ['SQ-{year}-{serial:3}-X', 1, 'SQ-2026-001-X'],
    ['清信〔{year}〕{serial:1}号', 12, '清信〔2026〕12号'],
  ])('%s of %d reads %s', (format, serial, number) => {
    expect(petitionNumber(format, '2026', serial)).toBe(number);
  });

  const letters = fc.stringMatching(/^[A-Z清信第号-]{0,4}$/);
  const format = fc
    .tuple(letters, fc.boolean(), letters, fc.integer({ min: 1, max: 8 }), letters)
    .map(([a, bracketed, b, digits, c]) =>
      bracketed ? `${a}〔{year}〕${b}{serial:${digits}}${c}` : `${a}{year}${b}{serial:${digits}}${c}`,
    )
    .filter((one) => numberFormatProblem(one) === null);
  const serial = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 99_999_999 }));

  it('is never made twice, whatever formats its office has had', () => {
    fc.assert(
      fc.property(format, format, serial, serial, (one, other, [year, n], [otherYear, m]) => {
        fc.pre(year !== otherYear || n !== m);
        const numbers = [petitionNumber(one, String(year), n), petitionNumber(other, String(otherYear), m)];
        expect(new Set(numbers.map(printedNumber)).size).toBe(2);
      }),
    );
  });

  const typings: readonly ((number: string) => string)[] = [
    (number) => number,
    (number) => number.replace('〔', '[').replace('〕', ']'),
    (number) => number.replace('〔', '(').replace('〕', ')'),
    (number) => number.replace('〔', '（').replace('〕', '）'),
    (number) => number.replace('〔', '【').replace('〕', '】'),
    (number) => number.replaceAll('-', '—'),
    (number) => number.toLowerCase(),
    (number) => ` ${[...number].join(' ')}　`,
    (number) => number.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ];

  it('is known however it is typed, and reads as it was printed', () => {
    fc.assert(
      fc.property(format, serial, fc.array(fc.constantFrom(...typings)), (one, [year, n], ways) => {
        const number = petitionNumber(one, String(year), n);
        expect(printedNumber(ways.reduce((typed, way) => way(typed), number))).toBe(number);
      }),
    );
  });
});

describe('a format', () => {
  it('is taken as people type it', () => {
    expect(requireNumberFormat(' XF｛year｝－{serial:5} ')).toBe('XF{year}-{serial:5}');
    expect(requireNumberFormat('清信 [{year}] {serial:1} 号')).toBe('清信〔{year}〕{serial:1}号');
  });

  it.each([
    '',
    '{year}',
    '{serial:5}',
    '{serial:5}-{year}',
    '{year}{year}{serial:5}',
    '{year}-{serial}',
    '{year}-{serial:0}',
    '〔{year}{serial:3}',
    '〕{year}〔{serial:3}',
    '〔〔{year}〕〕{serial:3}',
    '清信①{year}-{serial:3}',
    '{year}-{serial:9}',
    'xf{year}{serial:5}',
    '7{year}-{serial:5}',
    '{year}/{serial:5}',
    'ABCDEFGHIJKLMNOPQRSTU{year}{serial:5}',
  ])('%j is refused', (written) => {
    expect(numberFormatProblem(written)).not.toBeNull();
    expect(() => requireNumberFormat(written)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it('may make numbers of 32 characters', () => {
    expect(numberFormatProblem('ABCDEFGHIJKLMNOPQRST{year}{serial:5}')).toBeNull();
  });
});
