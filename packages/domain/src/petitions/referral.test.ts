import { describe, expect, it } from '@jest/globals';
import { referralReceiver, requiredWay } from './referral.rules';

describe('the lawful way that is told', () => {
  it.each([
    '有关部门',
    '请到有关部门反映',
    '请通过法定途径解决',
    '走法律程序',
    '相关职能部门',
    '略',
    '自行解决',
    '自己想办法',
    '找政府',
    '请向上级部门反映',
    '县里',
    '找村里领导解决。',
  ])('is not “%s”, which names nobody', (told) => {
    expect(() => requiredWay(told, 100)).toThrow(/没有写明向谁提出|请填写/);
  });

  it.each([
    '法院',
    '县人社局',
    '请向上级机关县教育局反映',
    '申请行政复议',
    '可以自行协商，协商不成的向县人民法院起诉',
    '拨打12348法律服务热线',
    '请在法定期限内向人民法院提起行政诉讼。',
    'the court',
    '县政府',
    '请向枫林乡人民政府反映',
    '找村委会',
    '省里的劳动保障监察总队',
  ])('may be “%s”', (told) => {
    expect(requiredWay(told, 100)).toBe(told);
  });
});

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
