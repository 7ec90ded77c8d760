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
  ACTIVE: { zh: '启用', en: 'active' },
  SUSPENDED: { zh: '停用', en: 'suspended' },
};

/** A code, or several joined by commas, as people call them; anything else as it is. */
export function labelOf(value: string, language: Language): string {
  const names = value.split(',').map((code) => labels[code]?.[language] ?? code);
  return names.join(language === 'zh' ? '、' : ', ');
}
