import { describe, expect, it } from '@jest/globals';
import { emailOf } from './account.rules';

describe('an address', () => {
  it.each([
    [' Li.Hong@QY.gov.CN ', 'li.hong@qy.gov.cn'],
    ['a+b@x-y.org', 'a+b@x-y.org'],
    ['', null],
    [null, null],
  ])('%j is kept as %j', (text, kept) => expect(emailOf(text)).toBe(kept));

  it.each([
    'li',
    'li@',
    '@qy.cn',
    'li@localhost',
    'a b@qy.cn',
    'a@qy.cn,b@qy.cn',
    'a@qy.cn\nBcc: x@y.cn',
    `${'a'.repeat(250)}@qy.cn`,
  ])('%j is none', (text) =>
    expect(() => emailOf(text)).toThrow(expect.objectContaining({ code: 'INVALID' })),
  );
});
