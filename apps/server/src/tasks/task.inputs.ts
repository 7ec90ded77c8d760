import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { MeasureKind as Kind, TaskSource as Source, TaskStatus as Status } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { MeasureKind, TaskSource, TaskStatus } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class TasksArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Those of this official.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this meeting, directive or petition.' })
  sourceId?: string | null;

  @Field(() => TaskSource, { nullable: true, description: 'From resolutions, or from directives.' })
  source?: Source | null;

  @Field(() => [TaskStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are open after their last day.' })
  overdue?: boolean | null;
}

@ArgsType()
export class DirectivesArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of organ, number or text.' })
  search?: string | null;
}

@InputType({ description: '一项任务.' })
export class NewTaskInput {
  @Field(() => String, { description: 'What is to be done, up to 500 characters.' })
  what: string;

  @Field(() => ID, { description: 'Who answers for it.' })
  ownerId: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  dueOn: string;
}

@InputType({ description: '登记会议决定: it becomes a task.' })
export class RecordResolutionInput extends ActInput {
  @Field(() => ID, { description: 'The meeting, held with a quorum.' })
  meetingId: string;

  @Field(() => NewTaskInput, { description: 'The task.' })
  task: NewTaskInput;
}

@InputType({ description: '登记上级部署, divided into its tasks.' })
export class RecordDirectiveInput extends ActInput {
  @Field(() => String, { description: '来文单位.' })
  organ: string;

  @Field(() => String, { nullable: true, description: '文号; one document is recorded once.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { description: 'When it was received.' })
  receivedOn: string;

  @Field(() => String, { description: 'What it asks for, up to 20,000 characters.' })
  text: string;

  @Field(() => [NewTaskInput], { description: '1–20 tasks.' })
  tasks: NewTaskInput[];
}

@InputType({ description: '请单位会办: on the petition of this id and version.' })
export class AskToAssistInput extends EditInput {
  @Field(() => ID, { description: '会办单位.' })
  unitId: string;

  @Field(() => NewTaskInput, { description: 'What the unit is to do, who does it there, by when.' })
  task: NewTaskInput;
}

@InputType({ description: '列化解措施: on the petition of this id and version.' })
export class PlanMeasureInput extends EditInput {
  @Field(() => MeasureKind, { description: 'Of which kind.' })
  kind: Kind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'BY_COUNSELLING alone needs it: that the petitioner asked for it.',
  })
  onRequest?: boolean | null;

  @Field(() => NewTaskInput, { description: 'What is done, by whom, by when.' })
  task: NewTaskInput;
}

@InputType({ description: '分解部署: further tasks of a directive.' })
export class DivideDirectiveInput extends EditInput {
  @Field(() => [NewTaskInput], { description: 'What is added; 20 tasks in all at most.' })
  tasks: NewTaskInput[];
}

@InputType({ description: '完成任务.' })
export class CompleteTaskInput extends EditInput {
  @Field(() => String, { description: 'What was done and what shows it, up to 5,000 characters.' })
  evidence: string;
}

@InputType({ description: '改派、改期: only what is given changes.' })
export class ReassignTaskInput extends EditInput {
  @Field(() => ID, { nullable: true, description: 'Who answers for it from now on.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  dueOn?: string | null;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: '撤回任务.' })
export class WithdrawTaskInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}
