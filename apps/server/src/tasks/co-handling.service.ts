import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  officialAt,
  requireDueFrom,
  requiredText,
  RuleViolation,
  type PetitionEventKind,
} from '@huiyin/domain';
import type { Doing, Done, Equipped } from '../graphql/act';
import { notify } from '../notices/notice.service';
import { OfficialEntity } from '../officials/official.entity';
import { requireServing } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep } from '../petitions/petition-steps.service';
import { UnitEntity } from '../units/unit.entity';
import { TaskEntity } from './task.entity';
import type { AskToAssistInput } from './task.inputs';

/**
 * 请单位会办: one unit leads and answers, another assists by a day of its own.
 *
 * @throws RuleViolation what the petition's step table says, INVALID (the unit that leads, somebody who left), REQUIRED
 */
export async function askToAssist(doing: Equipped, input: AskToAssistInput): Promise<Done> {
  const id = uuid();
  const { unitId, task } = input;
  const { ownerId, dueOn } = task;
  const what = requiredText(task.what, '任务内容', 500);
  const { audit } = await takePetitionStep(doing, input, 'coHandle', async ({ tx, actor, petition, now }) => {
    if (unitId === petition.unitId)
      throw new RuleViolation('INVALID', { field: '会办单位', reason: '本来就由该单位主办' });
    requireDueFrom(dueOn, beijingDate(now));
    await requireServing(tx, 'units', [unitId], '会办单位');
    await requireServing(tx, 'officials', [ownerId], '责任人');
    const [unit, owner] = await Promise.all([tx.get(UnitEntity, unitId), tx.get(OfficialEntity, ownerId)]);
    const petitionId = petition.id;
    const source = 'CO_HANDLING' as const;
    tx.insert(TaskEntity, { id, source, petitionId, unitId, what, ownerId, dueOn, status: 'OPEN' });
    if (ownerId !== officialAt(actor, tx.place))
      await notify(
        tx,
        [{ officialId: ownerId, kind: 'HANDED_OVER', taskId: id, occasion: 'given', byName: actor.name }],
        now,
      );
    const text = `${unit.name} ${owner.name}，${dueOn} 前：${what}`;
    return { event: { kind: 'CO_HANDLING_ASKED', text, data: { taskId: id, unitId, ownerId } } };
  });
  return { id, audit: { ...audit, unitId, ownerId, dueOn } };
}

/** What became of it stands in the matter's own time line too; nothing for a task of another source. */
export async function tellPetition(
  { tx, actor, now }: Doing,
  { id, petitionId, unitId }: TaskEntity,
  kind: PetitionEventKind,
  said: string,
): Promise<void> {
  if (petitionId === null || unitId === null) return;
  const [petition, events, unit] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    tx.get(UnitEntity, unitId),
  ]);
  const change = { event: { kind, text: `${unit.name}：${said}`, data: { taskId: id } } };
  changePetition(tx, { petition, events, status: petition.status, by: actor, now, change });
}
