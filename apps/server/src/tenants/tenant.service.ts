import { v7 as uuid } from 'uuid';
import {
  bodyAbove,
  calendarStamp,
  DEFAULT_NUMBER_FORMAT,
  defaultPrivacyNotice,
  isGiven,
  optionalText,
  requireNumberFormat,
  requirePaperMark,
  requireRecusalWorkdays,
  requiredText,
  RuleViolation,
  TENANT_CODE,
  type Body,
  type ReviewBody,
  type TenantKind,
} from '@huiyin/domain';
import { AccountEntity } from '../accounts/account.entity';
import type { Tx, Unplaced } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { hashPassword } from '../identity/passwords';
import { newToken } from '../identity/tokens';
import { issueInvitation } from '../invitations/invitation.service';
import { OfficialEntity } from '../officials/official.entity';
import { PublicContactEntity } from '../public-contacts/public-contact.entity';
import type { Services } from '../services';
import type { Vaults } from '../vault/vaults';
import { requireTenantDivision } from './tenant-division.service';
import { requireOverlay } from './tenant-law.service';
import { TenantEntity } from './tenant.entity';
import type {
  OpenTenantInput,
  RenameTenantInput,
  ResumeTenantInput,
  SuspendTenantInput,
  UpdateTenantInput,
} from './tenant.inputs';

/** 开通: the transaction already stands in the new tenant's place. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (code) */
export async function openTenant(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  input: OpenTenantInput,
  overlay: string | null,
): Promise<Done> {
  if (input.kind === 'COUNTY_OFFICE')
    throw new RuleViolation('INVALID', {
      field: '类型',
      reason: { zh: '一个县只有一个县信访局', en: 'a county has one petition office' },
    });
  const code = input.code.trim().toLowerCase();
  if (!TENANT_CODE.test(code))
    throw new RuleViolation('INVALID', {
      field: '单位代码',
      reason: {
        zh: '小写字母开头，2–32 位字母、数字或连字符',
        en: '2–32 letters, digits or hyphens, the first a small letter',
      },
    });
  const name = requiredText(input.name, '单位名称', 100);
  const divisionCode = input.divisionCode
    ? await requireTenantDivision(tx, input.kind, input.divisionCode)
    : null;
  const numberFormat = requireNumberFormat(input.numberFormat || DEFAULT_NUMBER_FORMAT);
  const roles: AccountEntity['roles'] = ['TENANT_ADMIN'];
  const { accountId } = await foundTenant(services.vaults, tx, {
    code,
    name,
    kind: input.kind,
    divisionCode,
    numberFormat,
    overlay,
    // nobody knows it: the invitation replaces it
    passwordHash: await hashPassword(newToken()),
    admin: input,
    roles,
    mustChangePassword: true,
  });
  const invitation = issueInvitation(tx, accountId, actor.name, services.now());
  return {
    id: tx.place.tenantId,
    audit: {
      code,
      name,
      kind: input.kind,
      divisionCode,
      numberFormat,
      overlay,
      administrator: { name: input.adminAccount.trim(), roles },
    },
    extra: { invitation },
  };
}

type Founding = {
  code: string;
  name: string;
  kind: TenantKind;
  divisionCode?: string | null;
  numberFormat?: string;
  overlay?: string | null;
  passwordHash: string;
  mustChangePassword: boolean;
  roles: AccountEntity['roles'];
  admin: { adminName: string; adminPost?: string | null; adminAccount: string };
};

/** A tenant with its key and what it will tell the public, and its first administrator as an official with an account. */
export async function foundTenant(
  vaults: Vaults,
  tx: Tx,
  founding: Founding,
): Promise<{ officialId: string; accountId: string }> {
  const { admin } = founding;
  tx.insert(TenantEntity, {
    id: tx.place.tenantId,
    code: founding.code,
    name: founding.name,
    kind: founding.kind,
    divisionCode: founding.divisionCode ?? null,
    numberFormat: founding.numberFormat ?? DEFAULT_NUMBER_FORMAT,
    overlay: founding.overlay ?? null,
    // of an office without matters every date is right
    calendarStamp: calendarStamp([]),
  });
  tx.insert(PublicContactEntity, { id: uuid(), privacyNotice: defaultPrivacyNotice(founding.name) });
  vaults.found(tx);
  const officialId = uuid();
  const accountId = uuid();
  tx.insert(OfficialEntity, {
    id: officialId,
    name: requiredText(admin.adminName, '管理员姓名', 50),
    post: admin.adminPost || '信访专干',
  });
  tx.insert(AccountEntity, {
    id: accountId,
    name: requiredText(admin.adminAccount, '管理员用户名', 40).normalize('NFC'),
    officialId,
    roles: founding.roles,
    passwordHash: founding.passwordHash,
    mustChangePassword: founding.mustChangePassword,
  });
  return { officialId, accountId };
}

/** 更名. */
export async function renameTenant(tx: Tx, input: RenameTenantInput): Promise<Done> {
  const tenant = await tx.edit(TenantEntity, input.id, input.version);
  const name = requiredText(input.name, '单位名称', 100);
  tx.update(TenantEntity, tenant.id, { name });
  return { id: tenant.id, audit: { before: tenant.name, after: name } };
}

/** 修改资料; numbers given already stay as they are. @throws RuleViolation INVALID, STALE_VERSION */
export async function updateTenant(tx: Tx, input: UpdateTenantInput): Promise<Done> {
  const tenant = await tx.edit(TenantEntity, input.id, input.version);
  const { divisionCode, numberFormat, overlay, paperMark, recusalWorkdays } = input;
  const patch = {
    ...(divisionCode === undefined
      ? {}
      : { divisionCode: divisionCode ? await requireTenantDivision(tx, tenant.kind, divisionCode) : null }),
    ...(isGiven(numberFormat) ? { numberFormat: requireNumberFormat(numberFormat) } : {}),
    ...(overlay === undefined || overlay === tenant.overlay
      ? {}
      : { overlay: await requireOverlay(tx, overlay) }),
    ...(paperMark === undefined ? {} : { paperMark: await ownMark(tx, tenant, paperMark) }),
    ...(isGiven(recusalWorkdays) ? { recusalWorkdays: requireRecusalWorkdays(recusalWorkdays) } : {}),
    ...(await superiorOf(tx, tenant, input)),
  };
  tx.update(TenantEntity, tenant.id, patch);
  return { id: tenant.id, audit: patch };
}

/** 机关代字: nobody else's in the county, since two offices would give the same number to two papers. @throws RuleViolation INVALID, with whose it is */
async function ownMark(
  tx: Tx,
  { id, paperMark }: Pick<TenantEntity, 'id' | 'paperMark'>,
  written: string | null,
): Promise<string | null> {
  const mark = requirePaperMark(written);
  // what two offices shared before it was asked is not in the way of changing anything else
  if (mark === null || mark === paperMark) return mark;
  const { holder } = (await tx.first<{ holder: string | null }>('select app.marked($1, $2) as holder', [
    mark,
    id,
  ])) as { holder: string | null };
  if (holder === null) return mark;
  throw new RuleViolation('INVALID', {
    field: '机关代字',
    reason: {
      zh: `“${mark}”已由${holder}使用，两个单位的文书会编成同一个文号；请加字区别，例如“${mark.slice(0, 7)}办”`,
      en: `${holder} signs with “${mark}”, and two papers would bear one number: add a character that tells them apart`,
    },
  });
}

/** 停用. @throws RuleViolation INVALID (the county's own office), WRONG_STATE */
export async function suspendTenant(tx: Tx, input: SuspendTenantInput): Promise<Done> {
  const tenant = await tx.edit(TenantEntity, input.id, input.version);
  if (tenant.kind === 'COUNTY_OFFICE')
    throw new RuleViolation('INVALID', {
      field: '单位',
      reason: { zh: '县信访局不能停用', en: 'the county’s office cannot be suspended' },
    });
  if (tenant.status !== 'ACTIVE')
    throw new RuleViolation('WRONG_STATE', { status: nameOf(tenant), from: 'ACTIVE' });
  const statusReason = requiredText(input.reason, '理由', 500);
  tx.update(TenantEntity, tenant.id, { status: 'SUSPENDED', statusReason });
  return { id: tenant.id, audit: { reason: statusReason } };
}

/** 恢复, from a mistaken closing too, which is recorded with its reason. @throws RuleViolation WRONG_STATE, REQUIRED */
export async function resumeTenant(tx: Tx, input: ResumeTenantInput): Promise<Done> {
  const tenant = await tx.edit(TenantEntity, input.id, input.version);
  if (tenant.status === 'ACTIVE')
    throw new RuleViolation('WRONG_STATE', { status: tenant.status, from: 'SUSPENDED,TENANT_CLOSED' });
  const closed = tenant.status === 'CLOSED';
  const reason = closed
    ? requiredText(input.reason, '恢复已撤销单位的理由', 500)
    : optionalText(input.reason, '理由', 500);
  const nobody = { successorId: null, successorName: null, successorCode: null };
  tx.update(TenantEntity, tenant.id, { status: 'ACTIVE', statusReason: null, ...nobody });
  const before = { status: tenant.status, reason: tenant.statusReason, successor: tenant.successorName };
  return { id: tenant.id, audit: { before, ...(reason ? { reason } : {}) } };
}

/** CLOSED is what a petition is called when it is done: a refusal names the tenant's by another code. */
const nameOf = ({ status }: TenantEntity): string => (status === 'CLOSED' ? 'TENANT_CLOSED' : status);

/** 上一级: one of the county's offices, or one outside Huiyin by name, never both. */
async function superiorOf(
  tx: Tx,
  { id, kind }: TenantEntity,
  { superiorId, superiorName }: UpdateTenantInput,
): Promise<Unplaced<TenantEntity>> {
  if (superiorId === undefined && superiorName === undefined) return {};
  const name = optionalText(superiorName, '上一级的名称', 100);
  const offices = await tx.rows<Body>('select tenant_id as id, name, kind from app.county_offices()');
  if (superiorId) {
    if (superiorId === id || name !== null || !offices.some((office) => office.id === superiorId))
      throw new RuleViolation('INVALID', {
        field: '上一级',
        reason: {
          zh: '请选本县的另一个单位，或者填写系统以外的名称',
          en: 'choose another office of the county, or name one outside',
        },
      });
  }
  const above = bodyAbove({ kind, superiorId: superiorId || null, superiorName: name }, offices);
  if (above?.id) await requireNotBelow(tx, above, id);
  return { superiorId: superiorId || null, superiorName: name };
}

/** Who is above is nowhere below: an opinion would come back to who gave it. @throws RuleViolation INVALID */
async function requireNotBelow(tx: Tx, { id: aboveId, name }: ReviewBody, id: string): Promise<void> {
  const { below } = (await tx.first<{ below: boolean }>('select app.stands_below($1, $2) as below', [
    aboveId,
    id,
  ])) as { below: boolean };
  if (below)
    throw new RuleViolation('INVALID', {
      field: '上一级',
      reason: {
        zh: `${name}的上一级（或者再上一级）就是本单位，不能互为上一级：请先改${name}的上一级，或者填写系统以外的名称`,
        en: `this office stands above ${name} itself: change the body above ${name} first, or name one outside`,
      },
    });
}
