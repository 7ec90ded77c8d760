import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './duty.inputs';
import { dutiesPage, dutyReading } from './duty.reading';
import * as verbs from './duty.service';
import { Duty, DutyConnection } from './duty.type';

/** Labels and one line each. */
@Resolver()
export class DutyResolver {
  @Query(() => DutyConnection, { description: '值班表: who is on duty in which office, by day.' })
  @Opens('leadership.read', dutiesPage)
  duties(
    @Args(() => Inputs.DutiesArguments) _: Inputs.DutiesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Duty, { description: '排班.' })
  @Opens('duty.arrange')
  planDuty(
    @Arg('input', () => Inputs.PlanDutyInput) input: Inputs.PlanDutyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, dutyReading, verbs.planDuty);
  }

  @Mutation(() => Duty, { description: '改班.' })
  @Opens('duty.arrange')
  changeDuty(
    @Arg('input', () => Inputs.ChangeDutyInput) input: Inputs.ChangeDutyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, dutyReading, verbs.changeDuty);
  }

  @Mutation(() => Duty, { description: '取消值班.' })
  @Opens('duty.arrange')
  cancelDuty(
    @Arg('input', () => Inputs.CancelDutyInput) input: Inputs.CancelDutyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, dutyReading, verbs.cancelDuty);
  }

  @Mutation(() => Duty, { description: '交班.' })
  @Opens('duty.handOver')
  handOverDuty(
    @Arg('input', () => Inputs.HandOverDutyInput) input: Inputs.HandOverDutyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, dutyReading, verbs.handOverDuty);
  }
}
