import type { Role } from '@huiyin/domain';
import { DEMO_PASSWORD, DEMO_TENANTS } from './county';

const TITLES: Record<Role, string> = {
  COUNTY_ADMIN: '县管理员',
  COUNTY_SUPERVISOR: '县督查',
  TENANT_ADMIN: '单位管理员',
  CLERK: '信访办',
  HANDLER: '承办',
  LEADER: '领导',
  INFORMATION_OFFICER: '信息员',
  AUDITOR: '审计',
};

/** What somebody needs to know to sign in, as lines for the terminal. */
export function demoAccounts(): string[] {
  const lines = DEMO_TENANTS.map(({ name, code, officials }) => {
    const accounts = officials.flatMap(({ account }) => account ?? []);
    const shown = accounts.map(
      (account) => `${account.name}（${account.roles.map((role) => TITLES[role]).join('、')}）`,
    );
    return `  ${name}  单位代码 ${code}  用户名 ${shown.join('、')}`;
  });
  return [`演示账号（密码均为 ${DEMO_PASSWORD}）：`, ...lines];
}
