import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { askToAssist } from './co-handling.service';
import { planMeasure } from './measure.service';
import * as Inputs from './task.inputs';
import {
  directiveReading,
  directivesPage,
  oneDirective,
  oneTask,
  taskReading,
  tasksPage,
} from './task.reading';
import * as verbs from './task.service';
import { Directive, DirectiveConnection, Task, TaskConnection } from './task.type';

/** Labels and one line each. */
@Resolver()
export class TaskResolver {
  @Query(() => TaskConnection, { description: '任务列表: the open ones by due date, then the others.' })
  @Opens('task.read', tasksPage)
  tasks(
    @Args(() => Inputs.TasksArguments) _: Inputs.TasksArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Task, { nullable: true, description: '一项任务.' })
  @Opens('task.read', oneTask)
  task(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => DirectiveConnection, { description: '上级部署台账: latest first.' })
  @Opens('task.read', directivesPage)
  directives(
    @Args(() => Inputs.DirectivesArguments) _: Inputs.DirectivesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Directive, { nullable: true, description: '一项上级部署.' })
  @Opens('task.read', oneDirective)
  directive(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Task, { description: '登记会议决定: answers with its task.' })
  @Opens('meeting.manage')
  recordResolution(
    @Arg('input', () => Inputs.RecordResolutionInput) input: Inputs.RecordResolutionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, verbs.recordResolution);
  }

  @Mutation(() => Directive, { description: '登记上级部署, with its tasks.' })
  @Opens('task.manage')
  recordDirective(
    @Arg('input', () => Inputs.RecordDirectiveInput) input: Inputs.RecordDirectiveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, directiveReading, verbs.recordDirective);
  }

  @Mutation(() => Task, { description: '请单位会办: answers with its task.' })
  @Opens('petition.handle')
  askToAssist(
    @Arg('input', () => Inputs.AskToAssistInput) input: Inputs.AskToAssistInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, askToAssist);
  }

  @Mutation(() => Task, { description: '列化解措施: answers with its task.' })
  @Opens('petition.handle')
  planMeasure(
    @Arg('input', () => Inputs.PlanMeasureInput) input: Inputs.PlanMeasureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, planMeasure);
  }

  @Mutation(() => Directive, { description: '分解部署: adds tasks to it.' })
  @Opens('task.manage')
  divideDirective(
    @Arg('input', () => Inputs.DivideDirectiveInput) input: Inputs.DivideDirectiveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, directiveReading, verbs.divideDirective);
  }

  @Mutation(() => Task, { description: '完成任务: its owner does, or whoever keeps the register.' })
  @Opens('task.complete')
  completeTask(
    @Arg('input', () => Inputs.CompleteTaskInput) input: Inputs.CompleteTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, verbs.completeTask);
  }

  @Mutation(() => Task, { description: '改派、改期.' })
  @Opens('task.manage')
  reassignTask(
    @Arg('input', () => Inputs.ReassignTaskInput) input: Inputs.ReassignTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, verbs.reassignTask);
  }

  @Mutation(() => Task, { description: '撤回任务: it stays in the list, with the reason.' })
  @Opens('task.manage')
  withdrawTask(
    @Arg('input', () => Inputs.WithdrawTaskInput) input: Inputs.WithdrawTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, taskReading, verbs.withdrawTask);
  }
}
