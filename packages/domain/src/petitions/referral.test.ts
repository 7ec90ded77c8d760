import { describe, expect, it } from '@jest/globals';
import { referralReceiver } from './referral.rules';

describe('who a matter is referred to', () => {
  it.each([
    [null, null, '县交通局公路股', '县交通局公路股'],
    [null, '云溪县教育局', '由云溪县教育局办理并直接答复。', '云溪县教育局'],
    ['ARBITRATION', null, '请向劳动仲裁委申请仲裁', null],
  ] as const)('pathway %s, named %s, told %s: %s', (pathway, named, told, receiver) => {
    expect(referralReceiver(pathway, named, told)).toBe(receiver);
  });

  it.each([
    '请向劳动仲裁委申请',
    '由云溪县教育局办理并直接答复。',
    '县教育局，可凭查询码查询',
    '向法院起诉',
    '局',
  ])('is not “%s”, which is no name', (told) => {
    expect(() => referralReceiver(null, null, told)).toThrow('接收机关');
    expect(() => referralReceiver(null, '无', told)).toThrow('接收机关');
  });
});
