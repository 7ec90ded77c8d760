import { defaultPrivacyNotice } from '@huiyin/domain';

/** Everything a portal needs but somebody to receive what comes. */
export const aContact = (name: string) => ({
  address: `${name} 政府路1号`,
  receptionPlace: '一楼信访接待室',
  phone: '0600-5550000',
  officeHours: '周一至周五 8:30–12:00，14:30–17:30',
  receptionDays: '每周一上午镇长接待',
  privacyNotice: defaultPrivacyNotice(name),
});
