import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act, actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './leadership-group.inputs';
import {
  leadershipGroupReading,
  leadershipGroupsPage,
  leadershipPostReading,
  leadershipPostsPage,
  oneLeadershipGroup,
} from './leadership-group.reading';
import * as verbs from './leadership-group.service';
import {
  LeadershipGroup,
  LeadershipGroupConnection,
  LeadershipPost,
  LeadershipPostConnection,
} from './leadership-group.type';

/** Labels and one line each. */
@Resolver()
export class LeadershipGroupResolver {
  @Query(() => LeadershipGroupConnection, { description: '领导小组列表.' })
  @Opens('leadership.read', leadershipGroupsPage)
  leadershipGroups(
    @Args(() => Inputs.LeadershipGroupsArguments) _: Inputs.LeadershipGroupsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => LeadershipGroup, { nullable: true, description: '一个领导小组.' })
  @Opens('leadership.read', oneLeadershipGroup)
  leadershipGroup(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => LeadershipPostConnection, {
    description: '任职: who held which position, on any day; by position and rank.',
  })
  @Opens('leadership.read', leadershipPostsPage)
  leadershipPosts(
    @Args(() => Inputs.LeadershipPostsArguments) _: Inputs.LeadershipPostsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => LeadershipGroup, { description: '设立领导小组.' })
  @Opens('leadership.manage')
  createLeadershipGroup(
    @Arg('input', () => Inputs.CreateLeadershipGroupInput) input: Inputs.CreateLeadershipGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, leadershipGroupReading, (tx) => verbs.createLeadershipGroup(tx, input));
  }

  @Mutation(() => LeadershipGroup, { description: '修改领导小组.' })
  @Opens('leadership.manage')
  updateLeadershipGroup(
    @Arg('input', () => Inputs.UpdateLeadershipGroupInput) input: Inputs.UpdateLeadershipGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, leadershipGroupReading, (tx) => verbs.updateLeadershipGroup(tx, input));
  }

  @Mutation(() => LeadershipGroup, { description: '撤销领导小组.' })
  @Opens('leadership.manage')
  endLeadershipGroup(
    @Arg('input', () => Inputs.EndLeadershipGroupInput) input: Inputs.EndLeadershipGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, leadershipGroupReading, (tx) =>
      verbs.endLeadershipGroup(tx, input, now),
    );
  }

  @Mutation(() => LeadershipPost, { description: '任职.' })
  @Opens('leadership.manage')
  appointLeader(
    @Arg('input', () => Inputs.AppointLeaderInput) input: Inputs.AppointLeaderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, leadershipPostReading, (tx) => verbs.appointLeader(tx, input));
  }

  @Mutation(() => LeadershipPost, { description: '接任: answers with the new post.' })
  @Opens('leadership.manage')
  succeedLeader(
    @Arg('input', () => Inputs.SucceedLeaderInput) input: Inputs.SucceedLeaderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, leadershipPostReading, verbs.succeedLeader);
  }

  @Mutation(() => LeadershipPost, {
    description: '调整分工和排序: answers with the post that is so from that day on.',
  })
  @Opens('leadership.manage')
  arrangePost(
    @Arg('input', () => Inputs.ArrangePostInput) input: Inputs.ArrangePostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, leadershipPostReading, verbs.arrangePost);
  }

  @Mutation(() => LeadershipPost, { description: '离任.' })
  @Opens('leadership.manage')
  endLeadershipPost(
    @Arg('input', () => Inputs.EndLeadershipPostInput) input: Inputs.EndLeadershipPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, leadershipPostReading, verbs.endLeadershipPost);
  }

  @Mutation(() => LeadershipPost, { description: '作废 a wrong entry.' })
  @Opens('leadership.manage')
  voidLeadershipPost(
    @Arg('input', () => Inputs.VoidLeadershipPostInput) input: Inputs.VoidLeadershipPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, leadershipPostReading, (tx) => verbs.voidLeadershipPost(tx, input, now));
  }
}
