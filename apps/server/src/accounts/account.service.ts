import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  ACCOUNT_NAME_LENGTH,
  beijingDate,
  COUNTY_ROLES,
  emailOf,
  isGiven,
  leftInHand,
  requiredText,
  RuleViolation,
  type Role,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { SignedIn } from '../graphql/context';
import { closeAccount, endInvitations, endSessions, requireAdministrator } from '../identity/closing.service';
import { hashPassword } from '../identity/passwords';
import { inHandOf } from '../officials/in-hand.service';
import { OfficialEntity } from '../officials/official.entity';
import { servingOfficial } from '../officials/serving.service';
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
  if (isGiven(input.officialId)) await servingOfficial(tx, input.officialId);
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
  if (isGiven(input.officialId) && input.officialId !== account.officialId)
    await servingOfficial(tx, input.officialId);
  const patch = {
    ...(input.roles ? { roles: [...new Set(input.roles)] } : {}),
    // who comes to an official by their account is entered anew (0024)
    ...(input.officialId !== undefined && input.officialId !== account.officialId
      ? { officialId: input.officialId, officialSince: new Date() }
      : {}),
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

/**
 * 停用. Who only has to sign in anew has the password reset, which leaves what is in hand where it is.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID (one's own), WRONG_STATE, ACCOUNT_HOLDS, LAST_ADMINISTRATOR
 */
export async function disableAccount(
  tx: Tx,
  actor: SignedIn,
  input: EditInput,
  now = new Date(),
): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (account.id === actor.accountId)
    throw new RuleViolation('INVALID', {
      field: '账号',
      reason: { zh: '不能停用自己的账号', en: 'one’s own account cannot be suspended' },
    });
  if (account.disabledAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  await requireNothingHeld(tx, account, now);
  await closeAccount(tx, account, now);
  return { id: account.id, audit: { name: account.name } };
}

/** What only the signed in can go on with was handed over. */
async function requireNothingHeld(tx: Tx, { officialId }: AccountEntity, now: Date): Promise<void> {
  const [inHand] = officialId === null ? [] : await inHandOf(tx, [officialId], beijingDate(now));
  const held = inHand && leftInHand(inHand, 'ACCOUNT');
  if (held) throw new RuleViolation('ACCOUNT_HOLDS', { name: inHand.name, held });
}

/** 启用. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, WRONG_STATE, LEFT_OFFICE */
export async function enableAccount(tx: Tx, actor: SignedIn, input: EditInput): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (account.disabledAt === null)
    throw new RuleViolation('WRONG_STATE', { status: 'ACTIVE', from: 'SUSPENDED' });
  if (account.officialId !== null) {
    const { name, retiredAt } = await tx.get(OfficialEntity, account.officialId);
    if (retiredAt !== null) throw new RuleViolation('LEFT_OFFICE', { name });
  }
  tx.update(AccountEntity, account.id, { disabledAt: null, officialSince: new Date() });
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
