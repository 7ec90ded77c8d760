import { v7 as uuid } from 'uuid';
import { optionalText, requiredText, requireNotBefore, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { LeadershipAmendmentEntity } from './leadership-amendment.entity';
import { LeadershipGroupEntity } from './leadership-group.entity';
import type { AmendLeadershipGroupInput, VoidLeadershipAmendmentInput } from './leadership-group.inputs';

/** 登记调整文件; of a group that has ended too, for its history. @throws RuleViolation NOT_FOUND, REQUIRED, INVALID */
export async function amendLeadershipGroup(tx: Tx, input: AmendLeadershipGroupInput): Promise<Done> {
  const group = await tx.get(LeadershipGroupEntity, input.groupId, 'for update');
  const { issuedOn } = input;
  requireNotBefore(issuedOn, group.foundedOn, '成文日期', {
    zh: '调整文件不能早于领导小组设立日期',
    en: 'not before the group was founded',
  });
  const id = uuid();
  const number = optionalText(input.number, '文号', 100);
  const title = requiredText(input.title, '文件标题', 200);
  tx.insert(LeadershipAmendmentEntity, { id, groupId: group.id, number, title, issuedOn });
  return { id, audit: { group: group.name, number, title, issuedOn } };
}

/** 作废. @throws RuleViolation REQUIRED, WRONG_STATE */
export async function voidLeadershipAmendment(
  tx: Tx,
  input: VoidLeadershipAmendmentInput,
  now: Date,
): Promise<Done> {
  const { id, title, voidedAt } = await tx.edit(LeadershipAmendmentEntity, input.id, input.version);
  if (voidedAt !== null) throw new RuleViolation('WRONG_STATE', { status: 'VOIDED', from: 'ACTIVE' });
  const voidReason = requiredText(input.reason, '理由', 500);
  tx.update(LeadershipAmendmentEntity, id, { voidedAt: now, voidReason });
  return { id, audit: { title, reason: voidReason } };
}
