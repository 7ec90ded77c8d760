import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  ACCOUNT_NAME_LENGTH,
  COUNTY_ROLES,
  emailOf,
  lastAdministrator,
  permissions,
  requiredText,
  RuleViolation,
  type Role,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { SignedIn } from '../graphql/context';
import { hashPassword } from '../identity/passwords';
import { TenantEntity } from '../tenants/tenant.entity';
import { AccountEntity } from './account.entity';
import type { CreateAccountInput, UpdateAccountInput } from './account.inputs';

/** Letters and digits that nobody confuses when they are read out or written down. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 16 characters in groups of four: 78 bits, to be changed at the first sign-in. */
export function newInitialPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** 新增. @throws RuleViolation REQUIRED, INVALID (a county role outside the county’s office), DUPLICATE */
export async function createAccount(tx: Tx, actor: SignedIn, input: CreateAccountInput): Promise<Done> {
  await requireGrantable(tx, actor, input.roles);
  const name = requiredText(input.name, '用户名', ACCOUNT_NAME_LENGTH).normalize('NFC');
  if (name.length < 2)
    throw new RuleViolation('INVALID', {
      field: '用户名',
      reason: { zh: '至少 2 个字符', en: 'at least 2 characters' },
    });
  const initialPassword = newInitialPassword();
  const id = uuid();
  tx.insert(AccountEntity, {
    id,
    name,
    roles: [...new Set(input.roles)],
    officialId: input.officialId ?? null,
    email: emailOf(input.email),
    passwordHash: await hashPassword(initialPassword),
  });
  return { id, audit: { name, roles: input.roles }, extra: { initialPassword } };
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, LAST_ADMINISTRATOR */
export async function updateAccount(tx: Tx, actor: SignedIn, input: UpdateAccountInput): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (input.roles) {
    await requireGrantable(tx, actor, input.roles);
    await requireAdministrator(tx, account, input.roles);
  }
  const patch = {
    ...(input.roles ? { roles: [...new Set(input.roles)] } : {}),
    ...(input.officialId !== undefined ? { officialId: input.officialId } : {}),
    ...(input.email !== undefined ? { email: emailOf(input.email) } : {}),
  };
  tx.update(AccountEntity, account.id, patch);
  return {
    id: account.id,
    audit: { name: account.name, before: account.roles, after: patch.roles ?? account.roles },
  };
}

/** 重置密码. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID */
export async function resetPassword(tx: Tx, actor: SignedIn, input: EditInput): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  const initialPassword = newInitialPassword();
  tx.update(AccountEntity, account.id, {
    passwordHash: await hashPassword(initialPassword),
    mustChangePassword: true,
  });
  endInvitations(tx, account.id);
  endSessions(tx, account.id);
  return { id: account.id, audit: { name: account.name }, extra: { initialPassword } };
}

/** 停用. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID (one's own), WRONG_STATE, LAST_ADMINISTRATOR */
export async function disableAccount(tx: Tx, actor: SignedIn, input: EditInput): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (account.id === actor.accountId)
    throw new RuleViolation('INVALID', {
      field: '账号',
      reason: { zh: '不能停用自己的账号', en: 'one’s own account cannot be suspended' },
    });
  if (account.disabledAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  await requireAdministrator(tx, account, []);
  tx.update(AccountEntity, account.id, { disabledAt: new Date() });
  endSessions(tx, account.id);
  return { id: account.id, audit: { name: account.name } };
}

/** 启用. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, WRONG_STATE */
export async function enableAccount(tx: Tx, actor: SignedIn, input: EditInput): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (account.disabledAt === null)
    throw new RuleViolation('WRONG_STATE', { status: 'ACTIVE', from: 'SUSPENDED' });
  tx.update(AccountEntity, account.id, { disabledAt: null });
  return { id: account.id, audit: { name: account.name } };
}

/** Who could reset a county administrator's password could sign in as one, so county roles protect their holders too. */
export async function editAccount(tx: Tx, actor: SignedIn, input: EditInput): Promise<AccountEntity> {
  const account = await tx.edit(AccountEntity, input.id, input.version);
  await requireGrantable(tx, actor, account.roles);
  return account;
}

/** County roles are given in the county's office alone, by its administrators; there has to be some role. */
async function requireGrantable(tx: Tx, actor: SignedIn, roles: readonly Role[]): Promise<void> {
  if (roles.length === 0) throw new RuleViolation('REQUIRED', { field: '角色' });
  if (!roles.some((role) => COUNTY_ROLES.includes(role))) return;
  const tenant = await tx.get(TenantEntity, tx.place.tenantId);
  if (tenant.kind !== 'COUNTY_OFFICE' || !actor.roles.includes('COUNTY_ADMIN')) {
    throw new RuleViolation('INVALID', {
      field: '角色',
      reason: {
        zh: '县级角色及其账号只能由县管理员在县信访局管理',
        en: 'roles of the county and their accounts are managed by a county administrator in the county’s office',
      },
    });
  }
}

/** Somebody goes on who can give roles; locked, lest two take them from each other at once. @throws RuleViolation LAST_ADMINISTRATOR */
async function requireAdministrator(tx: Tx, account: AccountEntity, after: readonly Role[]): Promise<void> {
  if (account.disabledAt !== null) return;
  const others = await tx.rows<Pick<AccountEntity, 'roles'>>(
    `select roles from accounts where county_id = $1 and tenant_id = $2 and id <> $3 and disabled_at is null
        and roles && $4::text[] order by id for update`,
    [tx.place.countyId, tx.place.tenantId, account.id, permissions['account.manage']],
  );
  const role = lastAdministrator(
    account.roles,
    after,
    others.map(({ roles }) => roles),
  );
  if (role !== null) throw new RuleViolation('LAST_ADMINISTRATOR', { name: account.name, role });
}

export function endSessions(tx: Tx, accountId: string): void {
  tx.push({
    text: 'update sessions set revoked_at = now() where county_id = $1 and tenant_id = $2 and account_id = $3 and revoked_at is null',
    values: [tx.place.countyId, tx.place.tenantId, accountId],
  });
}

/** A link that was sent and not used opens nothing any more. */
export function endInvitations(tx: Tx, accountId: string): void {
  tx.push({
    text: 'update invitations set revoked_at = now() where county_id = $1 and tenant_id = $2 and account_id = $3 and used_at is null and revoked_at is null',
    values: [tx.place.countyId, tx.place.tenantId, accountId],
  });
}
