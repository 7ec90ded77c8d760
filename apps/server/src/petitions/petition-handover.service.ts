import {
  officialAt,
  reasons,
  requiredText,
  requireTaker,
  RuleViolation,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done, InName } from '../graphql/act';
import { handOverMediations } from '../mediations/mediation-handover.service';
import { notify, type NewNotice } from '../notices/notice.service';
import { OfficialEntity } from '../officials/official.entity';
import { handOverSponsorships } from '../sponsorships/sponsorship.service';
import { handOverTasks } from '../tasks/task.service';
import { tellHolder } from '../transfers/transfer-holder.service';
import { requireFree } from '../withholdings/withholding.service';
import type { HandOverPetitionsInput } from './petition.inputs';
import { PetitionEntity } from './petition.entity';
import { inHandSql } from './petition.sql';
import { changePetition, eventsOf } from './petition-steps.service';

const ROLES = ['ownerId', 'responsibleId', 'leadId'] as const;

/** How many matters one act hands over; whoever has more does it again. */
const AT_ONCE = 500;

/**
 * 移交: everything not closed that an official answers for, is to take, or leads, their open tasks, the cases they took on and the
 * mediations they keep go to another by name, all or nothing. Each matter's time line says so.
 *
 * @throws RuleViolation INVALID (the same person, somebody who left), REQUIRED, NOT_FOUND, ACCUSED_HANDLES
 */
export async function handOverPetitions(
  { tx, actor, now }: InName,
  { fromId, toId, reason }: HandOverPetitionsInput,
): Promise<Done> {
  requireTaker(toId, fromId);
  const text = requiredText(reason, '理由', REASON_LENGTH);
  const [from, to] = await Promise.all([tx.get(OfficialEntity, fromId), tx.get(OfficialEntity, toId)]);
  if (to.retiredAt !== null)
    throw new RuleViolation('INVALID', { field: '接手的人', reason: reasons.hasLeft });
  const notices: NewNotice[] = [];
  const [open, rules] = await Promise.all([openOf(tx, fromId), legalRulesOf(tx)]);
  for (const id of open) {
    const petition = await tx.edit(PetitionEntity, id);
    await requireFree(tx, id, [toId]);
    const roles = ROLES.filter((role) => petition[role] === fromId);
    const { after, seq } = changePetition(tx, {
      petition,
      events: await eventsOf(tx, id),
      rules,
      status: petition.status,
      by: actor,
      now,
      change: {
        patch: Object.fromEntries(roles.map((role) => [role, toId])),
        event: {
          kind: 'HANDED_OVER',
          text: `${from.name} → ${to.name}：${text}`,
          data: { fromId, toId, roles },
        },
      },
    });
    await tellHolder(tx, petition, after, actor.name, now);
    if (toId !== officialAt(actor, tx.place))
      notices.push({
        officialId: toId,
        kind: 'HANDED_OVER',
        petitionId: id,
        occasion: String(seq),
        byName: actor.name,
      });
  }
  await notify(tx, notices, now);
  const tasks = await handOverTasks({ tx, actor, now }, fromId, toId);
  const cases = await handOverSponsorships({ tx, actor, now }, fromId, toId, text);
  const mediations = await handOverMediations(tx, fromId, toId);
  return { id: fromId, audit: { to: to.name, matters: open.length, tasks, cases, mediations } };
}

/** In one order, so that two acts never wait for each other. */
function openOf(tx: Tx, officialId: string): Promise<string[]> {
  return tx
    .rows<{ id: string }>(
      `select p.id from petitions p
        where p.county_id = $1 and p.tenant_id = $2 and $3 in (p.owner_id, p.responsible_id, p.lead_id) and ${inHandSql('p')}
        order by p.id limit ${AT_ONCE}`,
      [tx.place.countyId, tx.place.tenantId, officialId],
    )
    .then((rows) => rows.map(({ id }) => id));
}
