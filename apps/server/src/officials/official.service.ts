import { v7 as uuid } from 'uuid';
import { beijingDate, isGiven, optionalText, requiredText, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { openSql } from '../petitions/petition.sql';
import { OPEN_TASKS_OF } from '../tasks/task.sql';
import { OfficialEntity } from './official.entity';
import type { CreateOfficialInput, RetireOfficialInput, UpdateOfficialInput } from './official.inputs';

/** 新增. @throws RuleViolation REQUIRED, INVALID, NOT_FOUND (unit) */
export async function createOfficial(tx: Tx, input: CreateOfficialInput): Promise<Done> {
  const id = uuid();
  const name = requiredText(input.name, '姓名', 50);
  tx.insert(OfficialEntity, {
    id,
    name,
    post: requiredText(input.post, '职务', 100),
    phone: optionalText(input.phone, '电话', 40),
    unitId: input.unitId ?? null,
  });
  return { id, audit: { name } };
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION */
export async function updateOfficial(tx: Tx, input: UpdateOfficialInput): Promise<Done> {
  const official = await tx.edit(OfficialEntity, input.id, input.version);
  const patch = {
    ...(isGiven(input.name) ? { name: requiredText(input.name, '姓名', 50) } : {}),
    ...(isGiven(input.post) ? { post: requiredText(input.post, '职务', 100) } : {}),
    ...(input.phone !== undefined ? { phone: optionalText(input.phone, '电话', 40) } : {}),
    ...(input.unitId !== undefined ? { unitId: input.unitId } : {}),
  };
  tx.update(OfficialEntity, official.id, patch);
  return { id: official.id, audit: { changed: Object.keys(patch) } };
}

/** 离任. @throws RuleViolation WRONG_STATE, IN_USE while petitions or a unit's reports wait for them */
export async function retireOfficial(tx: Tx, input: RetireOfficialInput): Promise<Done> {
  const official = await tx.edit(OfficialEntity, input.id, input.version);
  if (official.retiredAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  const open = await openWorkOf(tx, official.id);
  if (open > 0) throw new RuleViolation('IN_USE', { by: `${open} 件未办结事项，请先移交` });
  const tasks = await tx.first<{ n: number }>(OPEN_TASKS_OF, [
    tx.place.countyId,
    tx.place.tenantId,
    official.id,
  ]);
  if (tasks && tasks.n > 0)
    throw new RuleViolation('IN_USE', { by: `${tasks.n} 项未完成的任务，请先移交或改派` });
  const cases = await tx.first<{ n: number }>(
    `select count(*)::integer as n from sponsorships
      where county_id = $1 and tenant_id = $2 and official_id = $3 and status = 'RUNNING'`,
    [tx.place.countyId, tx.place.tenantId, official.id],
  );
  if (cases && cases.n > 0)
    throw new RuleViolation('IN_USE', { by: `${cases.n} 件领导包案，请先换人或结案` });
  if (await receivesAtPortal(tx, official.id))
    throw new RuleViolation('IN_USE', { by: '网上信访接收人，请先在公开信息中改为他人' });
  const unit = await reportsFor(tx, official.id);
  if (unit !== null)
    throw new RuleViolation('IN_USE', { by: `${unit}的信息员或替补，请先在信息员中接任、离任或更换替补` });
  const now = new Date();
  if (await isOnDuty(tx, official.id, beijingDate(now)))
    throw new RuleViolation('IN_USE', { by: '值班表，请先换人' });
  tx.update(OfficialEntity, official.id, { retiredAt: now });
  return { id: official.id, audit: { name: official.name } };
}

/** How many open petitions an official answers for, or is to take over. */
async function openWorkOf(tx: Tx, officialId: string): Promise<number> {
  const row = await tx.first<{ n: number }>(
    `select count(*)::integer as n from petitions p
      where county_id = $1 and tenant_id = $2 and (owner_id = $3 or responsible_id = $3) and ${openSql('p')}`,
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  return row?.n ?? 0;
}

/** Whether what comes by the portal goes to them: then somebody else has to be named first. */
async function receivesAtPortal(tx: Tx, officialId: string): Promise<boolean> {
  const row = await tx.first(
    'select from public_contacts where county_id = $1 and tenant_id = $2 and receiver_id = $3',
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  return row !== null;
}

/** Whether they are on duty on a day or later: then somebody else has to be planned first. */
async function isOnDuty(tx: Tx, officialId: string, day: string): Promise<boolean> {
  const row = await tx.first(
    `select from duties where county_id = $1 and tenant_id = $2 and official_id = $3 and cancelled_at is null and until_on >= $4`,
    [tx.place.countyId, tx.place.tenantId, officialId, day],
  );
  return row !== null;
}

/** A unit whose information officer or backup they are, today or later. */
async function reportsFor(tx: Tx, officialId: string): Promise<string | null> {
  const row = await tx.first<{ name: string }>(
    `select u.name from information_officers o
       join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = o.unit_id and u.retired_at is null
      where o.county_id = $1 and o.tenant_id = $2 and $3 in (o.official_id, o.backup_id)
        and (o.until_on is null or o.until_on >= $4) limit 1`,
    [tx.place.countyId, tx.place.tenantId, officialId, beijingDate(new Date())],
  );
  return row?.name ?? null;
}
