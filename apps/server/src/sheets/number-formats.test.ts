import { describe, expect, it } from '@jest/globals';
import { isDateFormat } from './number-formats';

describe('isDateFormat', () => {
  it.each([14, 22, 27, 36, 45, 47, 50, 58])('knows the built-in %d', (id) => {
    expect(isDateFormat(id, undefined)).toBe(true);
  });

  it.each([0, 1, 13, 23, 26, 37, 44, 46, 48, 49, 59])('leaves the built-in %d a number', (id) => {
    expect(isDateFormat(id, undefined)).toBe(false);
  });

  it.each([
    'yyyy\\-mm\\-dd\\ hh:mm:ss',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy/m/d;@',
    'h:mm AM/PM',
    '上午/下午h"时"mm"分"',
  ])('takes %s for a moment', (code) => {
    expect(isDateFormat(164, code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0_);[Red]\\(#,##0\\)',
    '0"days"',
    '[h]:mm:ss',
    '@',
    '0;yyyy',
    '0.00E+00',
    '_d0*y',
  ])('takes %s for a number', (code) => {
    expect(isDateFormat(164, code)).toBe(false);
  });
});
