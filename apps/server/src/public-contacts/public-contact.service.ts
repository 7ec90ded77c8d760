import {
  defaultPrivacyNotice,
  optionalText,
  PUBLIC_CONTACT_LENGTHS as MOST,
  publicPhoneOf,
  reasons,
  requireReadyForPortal,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx, Unplaced } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { OfficialEntity } from '../officials/official.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { PublicContactEntity } from './public-contact.entity';
import type { UpdatePublicContactInput } from './public-contact.inputs';

const TEXTS = [
  ['address', '地址'],
  ['receptionPlace', '接待场所'],
  ['phone', '公开电话'],
  ['contactName', '联系人'],
  ['officeHours', '办公时间'],
  ['receptionDays', '接待日安排'],
  ['serviceStandard', '接待服务规范'],
] as const;

/**
 * 修改公开信息. The audit log keeps each text of the notice, so that it can be shown what a petitioner consented to.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, REQUIRED when an open portal would lack something
 */
export async function updatePublicContact(tx: Tx, input: UpdatePublicContactInput): Promise<Done> {
  const [contact, tenant] = await Promise.all([
    tx.edit(PublicContactEntity, input.id, input.version),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const notice = noticeOf(contact, tenant, input);
  const patch = { ...(await read(tx, input)), ...notice };
  if (tenant.portalOpenedAt !== null) requireReadyForPortal({ ...contact, ...patch }, await clerksHere(tx));
  tx.update(PublicContactEntity, contact.id, patch);
  return { id: contact.id, audit: { changed: Object.keys(patch), ...notice } };
}

/** 开放门户. @throws RuleViolation WRONG_STATE, REQUIRED with everything that is still empty */
export async function openPortal(tx: Tx, input: EditInput, now: Date): Promise<Done> {
  const [contact, tenant] = await Promise.all([
    tx.edit(PublicContactEntity, input.id, input.version),
    tx.get(TenantEntity, tx.place.tenantId, 'for update'),
  ]);
  if (tenant.portalOpenedAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'PORTAL_OPEN', from: 'PORTAL_CLOSED' });
  const serves = contact.receiverId !== null && (await isServing(tx, contact.receiverId));
  requireReadyForPortal({ ...contact, receiverId: serves ? contact.receiverId : null }, await clerksHere(tx));
  tx.update(TenantEntity, tenant.id, { portalOpenedAt: now });
  return { id: contact.id };
}

/** 关闭门户. @throws RuleViolation WRONG_STATE */
export async function closePortal(tx: Tx, input: EditInput): Promise<Done> {
  const [contact, tenant] = await Promise.all([
    tx.edit(PublicContactEntity, input.id, input.version),
    tx.get(TenantEntity, tx.place.tenantId, 'for update'),
  ]);
  if (tenant.portalOpenedAt === null)
    throw new RuleViolation('WRONG_STATE', { status: 'PORTAL_CLOSED', from: 'PORTAL_OPEN' });
  tx.update(TenantEntity, tenant.id, { portalOpenedAt: null });
  return { id: contact.id };
}

/** Another text is another version. */
function noticeOf(
  { privacyNotice: before, noticeVersion }: PublicContactEntity,
  { name }: TenantEntity,
  { privacyNotice: typed }: UpdatePublicContactInput,
): Unplaced<PublicContactEntity> {
  if (typed === undefined) return {};
  const after = optionalText(typed, '个人信息处理告知', MOST.privacyNotice) ?? defaultPrivacyNotice(name);
  return after === before ? {} : { privacyNotice: after, noticeVersion: noticeVersion + 1 };
}

/** What was given, and nothing of what was not. */
async function read(tx: Tx, input: UpdatePublicContactInput): Promise<Unplaced<PublicContactEntity>> {
  const texts = TEXTS.filter(([field]) => input[field] !== undefined).map(([field, name]) => [
    field,
    (field === 'phone' ? publicPhoneOf : optionalText)(input[field], name, MOST[field]),
  ]);
  const { receiverId } = input;
  if (receiverId && !(await isServing(tx, receiverId)))
    throw new RuleViolation('INVALID', { field: '网上信访接收人', reason: reasons.hasLeft });
  return { ...Object.fromEntries(texts), ...(receiverId !== undefined ? { receiverId } : {}) };
}

/** How many sign in who can take in what comes. */
async function clerksHere(tx: Tx): Promise<number> {
  const found = await tx.first<{ n: number }>(
    `select count(*)::integer as n from accounts
      where county_id = $1 and tenant_id = $2 and disabled_at is null and 'CLERK' = any(roles)`,
    [tx.place.countyId, tx.place.tenantId],
  );
  return found?.n ?? 0;
}

async function isServing(tx: Tx, officialId: string): Promise<boolean> {
  const official = await tx.get(OfficialEntity, officialId);
  return official.retiredAt === null;
}
