import { describe, expect, it } from '@jest/globals';
import { PROFILES } from './profiles';
import { remedyNotice } from './remedy';

describe('the remedy under an answer', () => {
  it.each([
    ['cn-2005', '信访条例第三十四条', 'Article 34'],
    ['cn-2022', '信访工作条例第三十五条', 'Article 35'],
  ] as const)('cites %s', (profile, zh, en) => {
    expect(remedyNotice(PROFILES[profile], 'zh')).toContain('30日内，向上一级机关、单位请求复查');
    expect(remedyNotice(PROFILES[profile], 'zh')).toContain(zh);
    expect(remedyNotice(PROFILES[profile], 'en')).toContain(en);
  });
});
