import { v7 as uuid } from 'uuid';
import { beijingDate, isGiven, optionalText, requiredText, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { openSql } from '../petitions/petition.sql';
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
  const now = new Date();
  const kept = whatKeeps(await heldBy(tx, official.id, beijingDate(now)));
  if (kept !== null) throw new RuleViolation('IN_USE', { by: kept });
  tx.update(OfficialEntity, official.id, { retiredAt: now });
  return { id: official.id, audit: { name: official.name } };
}

type Held = Readonly<{
  petitions: number;
  tasks: number;
  cases: number;
  supervised: boolean;
  receives: boolean;
  /** A unit whose information officer or backup they are. */
  reportsFor: string | null;
  onDuty: boolean;
}>;

/** What an official holds on a day or later. */
async function heldBy(tx: Tx, officialId: string, day: string): Promise<Held> {
  const held = await tx.first<Held>(
    `select (select count(*)::integer from petitions p
              where p.county_id = $1 and p.tenant_id = $2 and (p.owner_id = $3 or p.responsible_id = $3) and ${openSql('p')}) as petitions,
            (select count(*)::integer from tasks
              where county_id = $1 and tenant_id = $2 and owner_id = $3 and status = 'OPEN') as tasks,
            (select count(*)::integer from sponsorships
              where county_id = $1 and tenant_id = $2 and official_id = $3 and status = 'RUNNING') as cases,
            exists (select from supervision_orders
              where county_id = $1 and tenant_id = $2 and official_id = $3 and ended_on is null) as supervised,
            exists (select from public_contacts
              where county_id = $1 and tenant_id = $2 and receiver_id = $3) as receives,
            (select u.name from information_officers o
               join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = o.unit_id and u.retired_at is null
              where o.county_id = $1 and o.tenant_id = $2 and $3 in (o.official_id, o.backup_id)
                and (o.until_on is null or o.until_on >= $4) limit 1) as "reportsFor",
            exists (select from duties
              where county_id = $1 and tenant_id = $2 and official_id = $3 and cancelled_at is null and until_on >= $4) as "onDuty"`,
    [tx.place.countyId, tx.place.tenantId, officialId, day],
  );
  return held as Held;
}

/** The first of it that somebody else has to take before they leave, and how. */
function whatKeeps({
  petitions,
  tasks,
  cases,
  supervised,
  receives,
  reportsFor,
  onDuty,
}: Held): string | null {
  if (petitions > 0) return `${petitions} 件未办结事项，请先移交`;
  if (tasks > 0) return `${tasks} 项未完成的任务，请先移交或改派`;
  if (cases > 0) return `${cases} 件领导包案，请先移交、换人或结案`;
  if (supervised) return '没有销号的督办，请先销号，或者撤销后对接手的人重新下达';
  if (receives) return '网上信访接收人，请先在公开信息中改为他人';
  if (reportsFor !== null) return `${reportsFor}的信息员或替补，请先在信息员中接任、离任或更换替补`;
  return onDuty ? '值班表，请先换人' : null;
}
