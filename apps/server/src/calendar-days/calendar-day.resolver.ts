import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  AddCalendarDaysInput,
  CalendarDaysArguments,
  ConfirmCalendarDayInput,
  WithdrawCalendarDayInput,
} from './calendar-day.inputs';
import { calendarDayReading, calendarDaysPage } from './calendar-day.reading';
import { addCalendarDays, confirmCalendarDay, withdrawCalendarDay } from './calendar-day.service';
import { CalendarDay, CalendarDayConnection } from './calendar-day.type';

@Resolver()
export class CalendarDayResolver {
  @Query(() => CalendarDayConnection, {
    description: '放假安排: days that county or office have added to the nation’s schedules.',
  })
  @Opens('calendar.read', calendarDaysPage)
  calendarDays(
    @Args(() => CalendarDaysArguments) _: CalendarDaysArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => CalendarDay, { description: '登记放假安排. Answers with the first day.' })
  @Opens('calendar.manage')
  addCalendarDays(
    @Arg('input', () => AddCalendarDaysInput) input: AddCalendarDaysInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, calendarDayReading, addCalendarDays);
  }

  @Mutation(() => CalendarDay, { description: '确认放假安排.' })
  @Opens('calendar.confirm')
  confirmCalendarDay(
    @Arg('input', () => ConfirmCalendarDayInput) input: ConfirmCalendarDayInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, calendarDayReading, confirmCalendarDay);
  }

  @Mutation(() => CalendarDay, { description: '撤回放假安排.' })
  @Opens('calendar.manage')
  withdrawCalendarDay(
    @Arg('input', () => WithdrawCalendarDayInput) input: WithdrawCalendarDayInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, calendarDayReading, withdrawCalendarDay);
  }
}
