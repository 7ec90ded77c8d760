import { v7 as uuid } from 'uuid';
import { beijingDate, isGiven, leftInHand, optionalText, requiredText, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { closeAccountOf } from '../identity/closing.service';
import { inHandOf } from './in-hand.service';
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

/**
 * 离任: their account signs in no more, from this moment.
 *
 * @throws RuleViolation WRONG_STATE, IN_USE while anything is in their hands, all of which is named, INVALID (oneself), LAST_ADMINISTRATOR
 */
export async function retireOfficial({ tx, actor, now }: Doing, input: RetireOfficialInput): Promise<Done> {
  const official = await tx.edit(OfficialEntity, input.id, input.version);
  if (official.retiredAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  const [held] = await inHandOf(tx, [official.id], beijingDate(now));
  const left = held && leftInHand(held, 'SERVICE');
  if (left) throw new RuleViolation('IN_USE', { by: left });
  await closeAccountOf(tx, { officialId: official.id, byId: actor.accountId, now });
  tx.update(OfficialEntity, official.id, { retiredAt: now });
  return { id: official.id, audit: { name: official.name } };
}
