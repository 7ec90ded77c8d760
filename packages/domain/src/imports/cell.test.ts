import { describe, expect, it } from '@jest/globals';
import { columnLetter, isBlank } from './cell';
import { cellText, hasLostDigits } from './cell-text';

describe('columnLetter', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});

describe('isBlank', () => {
  it.each([
    [null, true],
    [undefined, true],
    [' \u3000\u00a0\n', true],
    ['路', false],
    [0, false],
    [false, false],
  ])('%p: %p', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe('cellText', () => {
  it.each([
    [13_800_000_000, '13800000000'],
    [1e21, '1000000000000000000000'],
    [0.1 + 0.2, '0.3'],
    [true, '是'],
    [{ date: 43836 }, '2020-01-06'],
    [{ date: 43836.5 }, '2020-01-06 12:00:00'],
    [{ date: 1e15 }, '1000000000000000'],
    [{ error: '#N/A' }, ''],
    [undefined, ''],
  ])('%p reads %p', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('hasLostDigits', () => {
  it.each([
    ['6.21785E+18', true],
    [6.21785e18, true],
    [13_800_000_000, false],
    ['E+18', false],
  ])('%p: %p', (cell, lost) => {
    expect(hasLostDigits(cell)).toBe(lost);
  });
});
