import { v7 as uuid } from 'uuid';
import {
  chineseDate,
  beijingDate,
  requireWithinTerm,
  RuleViolation,
  type PetitionEventKind,
  type TaskSource,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Doing, Done, Equipped } from '../graphql/act';
import { requireServing } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep } from '../petitions/petition-steps.service';
import { UnitEntity } from '../units/unit.entity';
import type { TaskEntity } from './task.entity';
import { giveOne } from './task-giving.service';
import type { AskToAssistInput } from './task.inputs';

/**
 * 请单位会办: one unit leads and answers, another assists by a day of its own.
 *
 * @throws RuleViolation what the petition's step table says, INVALID (the unit that leads, somebody who left or serves elsewhere, a
 * day behind the matter's term), REQUIRED, NOT_FOUND
 */
export async function askToAssist(doing: Equipped, input: AskToAssistInput): Promise<Done> {
  const id = uuid();
  const { unitId, task } = input;
  const { ownerId, dueOn } = task;
  const { audit } = await takePetitionStep(doing, input, 'coHandle', async (situation) => {
    const { tx, petition, now } = situation;
    if (unitId === petition.unitId)
      throw new RuleViolation('INVALID', {
        field: '会办单位',
        reason: { zh: '本来就由该单位主办', en: 'that unit handles it already' },
      });
    await requireServing(tx, 'units', [unitId], '会办单位');
    requireWithinTerm(dueOn, petition.dueOn, beijingDate(now), '完成期限');
    const from = { id, source: 'CO_HANDLING', petitionId: petition.id, unitId } as const;
    const { owner, what } = await giveOne(situation, task, from, beijingDate(now));
    // what a unit is asked, somebody of that unit answers for
    if (owner.unitId !== unitId)
      throw new RuleViolation('INVALID', { field: '责任人', reason: 'NOT_OF_THAT_UNIT' });
    const unit = await tx.get(UnitEntity, unitId);
    const text = `${unit.name} ${owner.name}，${chineseDate(dueOn)}前：${what}`;
    return { event: { kind: 'CO_HANDLING_ASKED', text, data: { taskId: id, unitId, ownerId } } };
  });
  return { id, audit: { ...audit, unitId, ownerId, dueOn } };
}

/** What a task's end is called in the time line of its matter. */
const ENDS: Readonly<Partial<Record<TaskSource, Readonly<Record<'done' | 'withdrawn', PetitionEventKind>>>>> =
  {
    CO_HANDLING: { done: 'CO_HANDLING_DONE', withdrawn: 'CO_HANDLING_WITHDRAWN' },
    PERFORMANCE: { done: 'CLAIM_PERFORMED', withdrawn: 'CLAIM_REVOKED' },
    MEASURE: { done: 'MEASURE_DONE', withdrawn: 'MEASURE_DROPPED' },
  };

/** What became of it stands in the matter's own time line too; nothing for a task of another source. */
export async function tellPetition(
  { tx, actor, now }: Doing,
  { id, source, petitionId, unitId, what }: TaskEntity,
  ended: 'done' | 'withdrawn',
  said: string,
): Promise<void> {
  const kind = ENDS[source]?.[ended];
  if (petitionId === null || kind === undefined) return;
  const [petition, events, rules, unit] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
    unitId && tx.get(UnitEntity, unitId),
  ]);
  const change = { event: { kind, text: `${unit ? unit.name : what}：${said}`, data: { taskId: id } } };
  changePetition(tx, { petition, events, rules, status: petition.status, by: actor, now, change });
}
