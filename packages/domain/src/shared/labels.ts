import type { Language } from './errors';

type Label = Readonly<Record<Language, string>>;

/** What our codes are called in front of people: one table for the refusals' sentences and the console. */
export const labels: Readonly<Record<string, Label>> = {
  COUNTY_ADMIN: { zh: '县管理员', en: 'county administrator' },
  COUNTY_SUPERVISOR: { zh: '县督查', en: 'county supervisor' },
  TENANT_ADMIN: { zh: '单位管理员', en: 'tenant administrator' },
  CLERK: { zh: '信访办', en: 'clerk' },
  HANDLER: { zh: '承办人', en: 'handler' },
  LEADER: { zh: '领导', en: 'leader' },
  INFORMATION_OFFICER: { zh: '信息员', en: 'information officer' },
  AUDITOR: { zh: '审计员', en: 'auditor' },
  REGISTERED: { zh: '已登记', en: 'registered' },
  ACCEPTED: { zh: '已受理', en: 'accepted' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'not accepted' },
  REFERRED_OUT: { zh: '已转送', en: 'referred out' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  ASSIGNED: { zh: '已交办', en: 'assigned' },
  HANDLING: { zh: '办理中', en: 'in hand' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  SERVED: { zh: '已送达', en: 'served' },
  CLOSED: { zh: '已办结', en: 'closed' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  VOIDED: { zh: '已作废', en: 'voided' },
  VISIT: { zh: '来访', en: 'visit' },
  LETTER: { zh: '来信', en: 'letter' },
  PHONE: { zh: '来电', en: 'phone' },
  WEB: { zh: '网上', en: 'web' },
  MAILBOX: { zh: '信箱', en: 'mailbox' },
  SUPERIOR: { zh: '上级交办', en: 'from above' },
  SUPPORTED: { zh: '予以支持', en: 'supported' },
  EXPLAINED: { zh: '解释说明', en: 'explained' },
  NOT_SUPPORTED: { zh: '不予支持', en: 'not supported' },
  NOT_RECORDED: { zh: '未记录', en: 'not recorded' },
  HEAD: { zh: '组长', en: 'head' },
  EXECUTIVE_DEPUTY: { zh: '常务副组长', en: 'executive deputy' },
  DEPUTY: { zh: '副组长', en: 'deputy' },
  MEMBER: { zh: '成员', en: 'member' },
  DIRECTOR: { zh: '办公室主任', en: 'director of the office' },
  READING: { zh: '正在读取', en: 'reading' },
  READ: { zh: '待确认列', en: 'columns to be confirmed' },
  CHECKING: { zh: '正在检查', en: 'checking' },
  CHECKED: { zh: '已检查', en: 'checked' },
  COMMITTING: { zh: '正在导入', en: 'importing' },
  COMMITTED: { zh: '已导入', en: 'imported' },
  DISCARDED: { zh: '已放弃', en: 'put aside' },
  FAILED: { zh: '读取失败', en: 'unreadable' },
  ACTIVE: { zh: '启用', en: 'active' },
  SUSPENDED: { zh: '停用', en: 'suspended' },
  PETITIONER: { zh: '信访人本人', en: 'the petitioner' },
  PORTAL_OPEN: { zh: '门户已开放', en: 'portal open' },
  PORTAL_CLOSED: { zh: '门户未开放', en: 'portal closed' },
};

/** A code, or several joined by commas, as people call them; anything else as it is. */
export function labelOf(value: string, language: Language): string {
  const names = value.split(',').map((code) => labels[code]?.[language] ?? code);
  return names.join(language === 'zh' ? '、' : ', ');
}
