import { describe, expect, it } from '@jest/globals';
import { isOddIdNumber, normaliseDocument } from './id-number';

describe('a resident’s number', () => {
  it.each(['11010519491231002X', '440524188001010014', '110105200002290013'])('%s is in order', (number) => {
    expect(isOddIdNumber(number)).toBe(false);
  });

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['two places swapped', '11010519491213002X'],
    ['a month 13', '110105194913310021'],
    ['the 29th of February of a common year', '110105190002290017'],
    ['the 31st of April', '110105194904310011'],
  ])('with %s is odd', (_, number) => {
    expect(isOddIdNumber(number)).toBe(true);
  });

  it.each(['E12345678', '110105491231002', 'H1234567800', ''])('another document (%s) is not', (number) => {
    expect(isOddIdNumber(number)).toBe(false);
  });

  it('is read in full width, with blanks and a small x', () => {
    expect(normaliseDocument(' １１０１０５ 19491231 002x ')).toBe('11010519491231002X');
  });
});
