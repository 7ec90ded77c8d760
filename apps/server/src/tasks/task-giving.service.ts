import { v7 as uuid } from 'uuid';
import { officialAt, requireDueFrom, requiredText } from '@huiyin/domain';
import type { Doing, InName } from '../graphql/act';
import { notify } from '../notices/notice.service';
import type { OfficialEntity } from '../officials/official.entity';
import { servingOfficial } from '../officials/serving.service';
import { requireFree } from '../withholdings/withholding.service';
import type { NewTaskInput } from './task.inputs';
import { TaskEntity } from './task.entity';

type From = Pick<TaskEntity, 'source'> &
  Partial<
    Pick<TaskEntity, 'id' | 'meetingId' | 'directiveId' | 'petitionId' | 'unitId' | 'claimId' | 'measureKind'>
  >;
type Given = Readonly<{ id: string; what: string; owner: OfficialEntity }>;

/** Gives a task to its owner, who is told. @throws RuleViolation INVALID, REQUIRED, NOT_FOUND */
export async function giveOne(doing: Doing, task: NewTaskInput, from: From, cameDay: string): Promise<Given> {
  const { ownerId, dueOn } = task;
  requireDueFrom(dueOn, cameDay);
  const { id = uuid() } = from;
  const what = requiredText(task.what, '任务内容', 500);
  const owner = await servingOfficial(doing.tx, ownerId);
  if (from.petitionId) await requireFree(doing.tx, from.petitionId, [ownerId]);
  doing.tx.insert(TaskEntity, { ...from, id, what, ownerId, dueOn, status: 'OPEN' });
  await tell(doing, { id, ownerId }, 'given');
  return { id, what, owner };
}

/** Gives each in turn. @throws as `giveOne` */
export async function give(
  doing: Doing,
  tasks: readonly NewTaskInput[],
  from: From,
  cameDay: string,
): Promise<void> {
  for (const task of tasks) await giveOne(doing, task, from, cameDay);
}

/** Whose task it is now is told so; nobody is told of what they did themselves. */
export async function tell(
  { tx, actor, now }: InName,
  { id, ownerId }: Pick<TaskEntity, 'id' | 'ownerId'>,
  occasion: string,
): Promise<void> {
  if (ownerId === officialAt(actor, tx.place)) return;
  const told = {
    officialId: ownerId,
    kind: 'HANDED_OVER',
    taskId: id,
    occasion,
    byName: actor.name,
  } as const;
  await notify(tx, [told], now);
}
