import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { MeasureKind as Kind, TaskSource as Source, TaskStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { MeasureKind, TaskSource, TaskStatus } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { Meeting } from '../meetings/meeting.type';
import { Official } from '../officials/official.type';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { DirectiveEntity } from './directive.entity';
import type { TaskEntity } from './task.entity';

@ObjectType({ simpleResolvers: true, description: 'What you may do with a task now, or why not.' })
export class TaskVerdict extends verdictOf('complete, reassign or withdraw') {}

@ObjectType({ simpleResolvers: true, description: '上级部署, divided into tasks.' })
export class Directive implements Omit<DirectiveEntity, 'countyId' | 'tenantId' | 'createdAt'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: '来文单位: the organ it comes from.' })
  organ: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  documentNumber: string | null;

  @Field(() => DateScalar, { description: 'When it was received.' })
  receivedOn: string;

  @Field(() => String, { description: 'What it asks for.' })
  text: string;

  @Field(() => [Task], { description: 'Its tasks, by due date.' })
  tasks: Task[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of directives.' })
export class DirectiveConnection extends connectionOf(Directive, 'Directive') {}

@ObjectType({
  simpleResolvers: true,
  description: '任务: what a resolution, a directive or the handling of a petition leaves to one official.',
})
export class Task implements Omit<TaskEntity, 'countyId' | 'tenantId' | 'createdAt'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => TaskSource, {
    description:
      'From a resolution of a meeting, from above, or of a petition: to assist, to perform, to settle it.',
  })
  source: Source;

  @Field(() => ID, { nullable: true, description: 'The meeting that resolved it.' })
  meetingId: string | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting that resolved it.' })
  meeting: Meeting | null;

  @Field(() => ID, { nullable: true, description: 'The directive it is part of.' })
  directiveId: string | null;

  @Field(() => Directive, { nullable: true, description: 'The directive it is part of.' })
  directive: Directive | null;

  @Field(() => ID, { nullable: true, description: '会办: the petition on which a unit assists.' })
  petitionId: string | null;

  @Field(() => Petition, { nullable: true, description: '会办: the petition on which a unit assists.' })
  petition: Petition | null;

  @Field(() => ID, { nullable: true, description: '会办单位.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: '会办单位.' })
  unit: Unit | null;

  @Field(() => ID, { nullable: true, description: '执行: the claim that was supported.' })
  claimId: string | null;

  @Field(() => MeasureKind, { nullable: true, description: '化解措施: of which kind.' })
  measureKind: Kind | null;

  @Field(() => String, { description: 'What is to be done.' })
  what: string;

  @Field(() => ID, { description: 'Who answers for it.' })
  ownerId: string;

  @Field(() => Official, { description: 'Who answers for it.' })
  owner: Official;

  @Field(() => DateScalar, { description: 'Its last day.' })
  dueOn: string;

  @Field(() => TaskStatus, { description: 'State.' })
  status: Status;

  @Field(() => String, { nullable: true, description: '完成情况: what shows that it is done.' })
  evidence: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or withdrawn.' })
  endedAt: Date | null;

  @Field(() => [TaskVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: TaskVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of tasks.' })
export class TaskConnection extends connectionOf(Task, 'Task') {}
