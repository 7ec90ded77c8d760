import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './meeting.inputs';
import { meetingReading, meetingsPage, oneMeeting } from './meeting.reading';
import * as verbs from './meeting.service';
import { Meeting, MeetingConnection } from './meeting.type';

/** Labels and one line each. */
@Resolver()
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: '会议列表: latest first.' })
  @Opens('meeting.read', meetingsPage)
  meetings(
    @Args(() => Inputs.MeetingsArguments) _: Inputs.MeetingsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Meeting, { nullable: true, description: '一次会议.' })
  @Opens('meeting.read', oneMeeting)
  meeting(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Meeting, { description: '安排会议.' })
  @Opens('meeting.manage')
  planMeeting(
    @Arg('input', () => Inputs.PlanMeetingInput) input: Inputs.PlanMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.planMeeting);
  }

  @Mutation(() => Meeting, { description: '修改安排 of a meeting that was not held yet.' })
  @Opens('meeting.manage')
  changeMeeting(
    @Arg('input', () => Inputs.ChangeMeetingInput) input: Inputs.ChangeMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.changeMeeting);
  }

  @Mutation(() => Meeting, { description: '登记到会: the meeting was held.' })
  @Opens('meeting.manage')
  holdMeeting(
    @Arg('input', () => Inputs.HoldMeetingInput) input: Inputs.HoldMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.holdMeeting);
  }

  @Mutation(() => Meeting, { description: '写纪要, or correct attendance, until the minutes are adopted.' })
  @Opens('meeting.manage')
  recordMinutes(
    @Arg('input', () => Inputs.RecordMinutesInput) input: Inputs.RecordMinutesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.recordMinutes);
  }

  @Mutation(() => Meeting, { description: '通过纪要: with a quorum, and for good.' })
  @Opens('meeting.manage')
  adoptMinutes(
    @Arg('input', () => Inputs.AdoptMinutesInput) input: Inputs.AdoptMinutesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.adoptMinutes);
  }

  @Mutation(() => Meeting, { description: '取消会议, until its minutes are adopted.' })
  @Opens('meeting.manage')
  cancelMeeting(
    @Arg('input', () => Inputs.CancelMeetingInput) input: Inputs.CancelMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, meetingReading, verbs.cancelMeeting);
  }
}
