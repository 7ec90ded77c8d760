import { describe, expect, it } from '@jest/globals';
import { emailOf, lastAdministrator } from './account.rules';

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

describe('the last administrator', () => {
  it.each([
    [['TENANT_ADMIN'], ['CLERK'], [['CLERK']], 'TENANT_ADMIN'],
    [['TENANT_ADMIN'], [], [], 'TENANT_ADMIN'],
    [['TENANT_ADMIN'], [], [['TENANT_ADMIN', 'CLERK']], null],
    [['TENANT_ADMIN'], ['TENANT_ADMIN', 'CLERK'], [], null],
    [['COUNTY_ADMIN'], [], [['TENANT_ADMIN']], 'COUNTY_ADMIN'],
    [['TENANT_ADMIN'], [], [['COUNTY_ADMIN']], null],
    [['CLERK'], [], [], null],
  ] as const)('%j becoming %j beside %j: %s', (before, after, others, last) =>
    expect(lastAdministrator(before, after, others)).toBe(last),
  );
});
