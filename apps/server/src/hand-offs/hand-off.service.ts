import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  englishDate,
  HAND_OFF_LENGTHS as MOST,
  labelOf,
  requireAcknowledgedOn,
  RuleViolation,
  saidText,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { HandOffEntity } from './hand-off.entity';
import type * as Inputs from './hand-off.inputs';
import type { HandOff } from './hand-off.type';

/** The packets of a petition, the first first. */
export const handOffsOf = (tx: Tx, petitionId: string): Promise<HandOff[]> =>
  tx.rows<HandOff>(
    `select id, receiver, items, means, handed_at as "handedAt", handed_by as "handedBy", acknowledged_on::text as "acknowledgedOn",
            signer, proof_kind as "proofKind", proof, recorded_by as "recordedBy"
       from hand_offs where county_id = $1 and tenant_id = $2 and petition_id = $3 order by handed_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** 移送材料: the petitioner reads where it went. @throws RuleViolation REQUIRED, INVALID */
export const handOff =
  ({ means, ...input }: Inputs.HandOffInput) =>
  ({ petition, now, tx, actor }: Situation): Change => {
    const receiver = saidText(input.receiver, '接收机关', MOST.receiver);
    const items = saidText(input.items, '移送清单', MOST.items);
    const id = uuid();
    const row = { id, petitionId: petition.id, receiver, items, means };
    tx.insert(HandOffEntity, { ...row, handedAt: now, handedBy: actor.name });
    const text = `${receiver}（${labelOf(means, 'zh')}）：${items}`;
    return { event: { kind: 'PACKET_SENT', text, data: { handOffId: id } } };
  };

/** 登记签收: who had it when, and by what that is shown. @throws RuleViolation NOT_FOUND, REQUIRED, INVALID */
export const acknowledge =
  ({ handOffId, on, proofKind, ...input }: Inputs.AcknowledgeHandOffInput) =>
  async ({ petition, now, tx, actor }: Situation): Promise<Change> => {
    const sent = await tx.get(HandOffEntity, handOffId, 'for update');
    if (sent.petitionId !== petition.id) throw new RuleViolation('NOT_FOUND');
    if (sent.acknowledgedOn !== null)
      throw new RuleViolation('INVALID', {
        field: '签收',
        reason: {
          zh: `${chineseDate(sent.acknowledgedOn)}已经签收`,
          en: `signed for on ${englishDate(sent.acknowledgedOn)} already`,
        },
      });
    requireAcknowledgedOn(on, beijingDate(sent.handedAt), beijingDate(now));
    const signer = saidText(input.signer, '签收人', MOST.signer);
    const proof = saidText(input.proof, '签收凭据', MOST.proof);
    const told = { acknowledgedOn: on, signer, proofKind, proof, recordedBy: actor.name };
    tx.update(HandOffEntity, handOffId, told);
    const text = `${sent.receiver} ${chineseDate(on)}签收（${labelOf(proofKind, 'zh')}）`;
    return { event: { kind: 'PACKET_ACKNOWLEDGED', text, data: { handOffId, on } } };
  };
