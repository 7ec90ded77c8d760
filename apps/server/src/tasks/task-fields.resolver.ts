import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { taskSteps, verdicts } from '@huiyin/domain';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { TaskEntity } from './task.entity';
import { taskFacts, type TaskColumns } from './task.service';
import { Task, TaskVerdict } from './task.type';

/** What of a task is computed for who asks. */
@Resolver(() => Task)
export class TaskFieldsResolver {
  @FieldResolver(() => [TaskVerdict])
  actions(
    @Root() { $: task }: Planned<TaskEntity & TaskColumns>,
    @Ctx() { actor, language }: Context,
  ): TaskVerdict[] {
    const person = actor as SignedIn;
    return verdicts(taskSteps, taskFacts(task, person, placeOf(person, task)), person, language);
  }
}
