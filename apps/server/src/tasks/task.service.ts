import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  isGiven,
  officialAt,
  optionalText,
  reasons,
  requiredText,
  requireDueFrom,
  requireTasks,
  requireWithinTerm,
  RuleViolation,
  saidText,
  takeStep,
  taskSteps,
  type Actor,
  type Place,
  type TaskAction,
  type TaskFacts,
  STATEMENT_LENGTH,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, InName } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { MeetingEntity } from '../meetings/meeting.entity';
import { stepped as meetingStepped } from '../meetings/meeting.service';
import { servingOfficial } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { requireFree } from '../withholdings/withholding.service';
import { tellPetition } from './co-handling.service';
import { DirectiveEntity } from './directive.entity';
import type * as Inputs from './task.inputs';
import { TaskEntity } from './task.entity';
import { setAsideSql } from './task.reading';
import { give, giveOne, tell } from './task-giving.service';

/** 登记会议决定. @throws RuleViolation WRONG_STATE, NO_QUORUM, REQUIRED, INVALID, NOT_FOUND */
export async function recordResolution(doing: Doing, input: Inputs.RecordResolutionInput): Promise<Done> {
  const meeting = await meetingStepped(doing, { id: input.meetingId }, 'resolve');
  const from = { source: 'RESOLUTION', meetingId: meeting.id } as const;
  const { id } = await giveOne(doing, input.task, from, beijingDate(meeting.heldAt));
  return { id, audit: { meetingId: meeting.id, ownerId: input.task.ownerId, dueOn: input.task.dueOn } };
}

/** 登记上级部署. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (document), NOT_FOUND */
export async function recordDirective(doing: Doing, input: Inputs.RecordDirectiveInput): Promise<Done> {
  const { tx, now } = doing;
  const { receivedOn, tasks } = input;
  if (receivedOn > beijingDate(now))
    throw new RuleViolation('INVALID', { field: '收到日期', reason: reasons.notAfterToday });
  requireTasks(tasks.length, 0);
  const id = uuid();
  const organ = requiredText(input.organ, '来文单位', 100);
  const documentNumber = optionalText(input.documentNumber, '文号', 100);
  tx.insert(DirectiveEntity, {
    id,
    organ,
    documentNumber,
    receivedOn,
    text: requiredText(input.text, '部署内容', 20_000),
  });
  await give(doing, tasks, { source: 'DIRECTIVE', directiveId: id }, receivedOn);
  return { id, audit: { organ, documentNumber, tasks: tasks.length } };
}

/** 分解部署. @throws RuleViolation REQUIRED, INVALID (more than 20 in all), NOT_FOUND, STALE_VERSION */
export async function divideDirective(doing: Doing, input: Inputs.DivideDirectiveInput): Promise<Done> {
  const { tx } = doing;
  const directive = await tx.edit(DirectiveEntity, input.id, input.version);
  const before = await tx.first<{ n: number }>(
    'select count(*)::integer as n from tasks where county_id = $1 and tenant_id = $2 and directive_id = $3',
    [tx.place.countyId, tx.place.tenantId, directive.id],
  );
  requireTasks(input.tasks.length, before?.n ?? 0);
  const from = { source: 'DIRECTIVE', directiveId: directive.id } as const;
  await give(doing, input.tasks, from, directive.receivedOn);
  tx.update(DirectiveEntity, directive.id, {});
  return { id: directive.id, audit: { organ: directive.organ, added: input.tasks.length } };
}

/** 完成. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED (evidence) */
export async function completeTask(doing: Doing, input: Inputs.CompleteTaskInput): Promise<Done> {
  const task = await stepped(doing, input, 'complete');
  const evidence = saidText(input.evidence, '完成情况', STATEMENT_LENGTH);
  doing.tx.update(TaskEntity, task.id, { status: 'DONE', evidence, endedAt: doing.now });
  await tellPetition(doing, task, 'done', evidence);
  return { id: task.id, audit: { dueOn: task.dueOn } };
}

/** 改派、改期. @throws RuleViolation WRONG_STATE, REQUIRED, INVALID, NOT_FOUND */
export async function reassignTask(doing: Doing, input: Inputs.ReassignTaskInput): Promise<Done> {
  const { tx } = doing;
  const task = await stepped(doing, input, 'reassign');
  const reason = requiredText(input.reason, '理由', 500);
  if (isGiven(input.ownerId)) await servingOfficial(tx, input.ownerId);
  if (task.petitionId !== null) await requireFree(tx, task.petitionId, [input.ownerId]);
  if (isGiven(input.dueOn)) {
    requireDueFrom(input.dueOn, await cameOn(tx, task));
    const helped = task.source === 'CO_HANDLING' ? task.petitionId : null;
    const matter = helped === null ? null : await tx.get(PetitionEntity, helped);
    requireWithinTerm(input.dueOn, matter?.dueOn ?? null, beijingDate(doing.now), '完成期限');
  }
  const patch = { ownerId: input.ownerId ?? task.ownerId, dueOn: input.dueOn ?? task.dueOn };
  tx.update(TaskEntity, task.id, patch);
  if (patch.ownerId !== task.ownerId) await tell(doing, { ...task, ...patch }, `to ${task.version + 1}`);
  return { id: task.id, audit: { before: { ownerId: task.ownerId, dueOn: task.dueOn }, ...patch, reason } };
}

/** 撤回. @throws RuleViolation WRONG_STATE, REQUIRED */
export async function withdrawTask(doing: Doing, input: Inputs.WithdrawTaskInput): Promise<Done> {
  const task = await stepped(doing, input, 'withdraw');
  const withdrawReason = requiredText(input.reason, '理由', 500);
  doing.tx.update(TaskEntity, task.id, { status: 'WITHDRAWN', withdrawReason, endedAt: doing.now });
  await tellPetition(doing, task, 'withdrawn', withdrawReason);
  return { id: task.id, audit: { reason: withdrawReason } };
}

/** 移交: every open task of one official becomes another's; answers how many. */
export async function handOverTasks(doing: InName, fromId: string, toId: string): Promise<number> {
  const { tx } = doing;
  const tasks = await tx.rows<Pick<TaskEntity, 'id' | 'ownerId' | 'version' | 'petitionId'>>(
    `update tasks set owner_id = $4, version = version + 1
      where county_id = $1 and tenant_id = $2 and owner_id = $3 and status = 'OPEN'
      returning id, owner_id as "ownerId", version, petition_id as "petitionId"`,
    [tx.place.countyId, tx.place.tenantId, fromId, toId],
  );
  for (const task of tasks) {
    if (task.petitionId !== null) await requireFree(tx, task.petitionId, [toId]);
    await tell(doing, task, `to ${task.version}`);
  }
  return tasks.length;
}

export type TaskColumns = Pick<TaskEntity, 'status' | 'source' | 'ownerId'> & Readonly<{ setAside: boolean }>;

export const taskFacts = (
  { status, source, ownerId, setAside }: TaskColumns,
  actor: Actor,
  place: Place,
): TaskFacts => ({ status, source, setAside, owned: officialAt(actor, place) === ownerId });

async function stepped(
  { tx, actor }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: TaskAction,
): Promise<TaskEntity> {
  const task = await tx.edit(TaskEntity, input.id, input.version);
  const setAside = await isSetAside(tx, task.id);
  takeStep(taskSteps[action], taskFacts({ ...task, setAside }, actor, tx.place), actor);
  return task;
}

async function isSetAside(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.first<{ setAside: boolean }>(
    `select ${setAsideSql('t')} as "setAside" from tasks t where t.county_id = $1 and t.tenant_id = $2 and t.id = $3`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
  return row?.setAside ?? false;
}

async function cameOn(
  tx: Tx,
  { meetingId, directiveId, petitionId, createdAt }: TaskEntity,
): Promise<string> {
  if (petitionId !== null) return beijingDate(createdAt);
  if (meetingId !== null) return beijingDate((await tx.get(MeetingEntity, meetingId)).heldAt);
  return (await tx.get(DirectiveEntity, directiveId as string)).receivedOn;
}
