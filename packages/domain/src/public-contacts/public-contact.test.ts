import { describe, expect, it } from '@jest/globals';
import { defaultPrivacyNotice, PUBLIC_CONTACT_LENGTHS, type PublicContactFacts } from './public-contact';
import { missingForPortal, requireReadyForPortal } from './public-contact.rules';

const READY: PublicContactFacts = {
  address: '石桥镇政府路1号',
  receptionPlace: '一楼信访接待室',
  phone: '0600-5550000',
  officeHours: '周一至周五 8:30–17:30',
  receptionDays: '每周一镇长接待',
  privacyNotice: defaultPrivacyNotice('石桥镇'),
  receiverId: 'somebody',
};

describe('a portal', () => {
  it('may open when everything is filled in', () => {
    expect(missingForPortal(READY)).toEqual([]);
    expect(() => requireReadyForPortal(READY, 1)).not.toThrow();
  });

  it.each(Object.keys(READY) as (keyof PublicContactFacts)[])('may not open without %s', (field) => {
    const contact = { ...READY, [field]: field === 'privacyNotice' ? '' : null };
    expect(missingForPortal(contact)).toHaveLength(1);
    expect(() => requireReadyForPortal(contact, 1)).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
  });

  it('may not open for an office where nobody can receive', () => {
    expect(() => requireReadyForPortal(READY, 0)).toThrow('请填写：能登录的信访办账号');
  });

  it('is told of everything that is missing at once', () => {
    const contact = { ...READY, address: null, receiverId: null };
    expect(() => requireReadyForPortal(contact, 1)).toThrow('请填写：地址、网上信访接收人。');
  });
});

it('the notice an office begins with names the office and the law, and fits', () => {
  const notice = defaultPrivacyNotice('石桥镇');
  expect(notice).toContain('处理者：石桥镇');
  expect(notice).toContain('《中华人民共和国个人信息保护法》第十三条、第十五条、第十七条');
  expect(notice.length).toBeLessThan(PUBLIC_CONTACT_LENGTHS.privacyNotice);
});
