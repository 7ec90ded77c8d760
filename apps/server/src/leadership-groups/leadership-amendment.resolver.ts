import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { AmendLeadershipGroupInput, VoidLeadershipAmendmentInput } from './leadership-group.inputs';
import { leadershipAmendmentReading } from './leadership-group.reading';
import { amendLeadershipGroup, voidLeadershipAmendment } from './leadership-amendment.service';
import { LeadershipAmendment } from './leadership-amendment.type';

/** Labels and one line each. */
@Resolver()
export class LeadershipAmendmentResolver {
  @Mutation(() => LeadershipAmendment, { description: '登记调整文件.' })
  @Opens('leadership.manage')
  amendLeadershipGroup(
    @Arg('input', () => AmendLeadershipGroupInput) input: AmendLeadershipGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, leadershipAmendmentReading, (tx) => amendLeadershipGroup(tx, input));
  }

  @Mutation(() => LeadershipAmendment, { description: '作废 a wrong entry.' })
  @Opens('leadership.manage')
  voidLeadershipAmendment(
    @Arg('input', () => VoidLeadershipAmendmentInput) input: VoidLeadershipAmendmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, leadershipAmendmentReading, (tx) =>
      voidLeadershipAmendment(tx, input, now),
    );
  }
}
