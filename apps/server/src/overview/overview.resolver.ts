import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { channelParity } from './channel-parity.service';
import { ChannelParity } from './channel-parity.type';
import { bouncesIn } from './bounces.service';
import { BouncesArguments, OverviewArguments } from './overview.inputs';
import { overviewOf } from './overview.service';
import { Bounces, Overview } from './overview.type';
import { chainCheckIn } from './chain-check.service';
import { ChainCheck } from './chain-check.type';
import { suppressionIn } from './suppression.service';
import { SuppressionCheck } from './suppression.type';

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, { description: '县情总览: figures by tenant, channel, subject and month.' })
  @Opens('overview.read')
  overview(
    @Args(() => OverviewArguments) args: OverviewArguments,
    @Ctx() { db, services, actor, language }: Context,
  ): Promise<Overview> {
    return overviewOf(db, scopeOf(actor as SignedIn), args, { now: services.now(), language });
  }

  @Query(() => [ChainCheck], {
    description:
      '闭环检查: how many matters have their chain broken where, of each tenant that has any; and what each gap means.',
  })
  @Opens('overview.read')
  chainCheck(@Ctx() { db, actor, language }: Context): Promise<ChainCheck[]> {
    return chainCheckIn(db, scopeOf(actor as SignedIn), language);
  }

  @Query(() => ChannelParity, {
    description:
      '来信来访一视同仁: by channel how many of the matters received were answered in time, and how long decision and answer took.',
  })
  @Opens('overview.read')
  channelParity(
    @Args(() => OverviewArguments) args: OverviewArguments,
    @Ctx() { db, services, actor, language }: Context,
  ): Promise<ChannelParity> {
    return channelParity(db, scopeOf(actor as SignedIn), args, { now: services.now(), language });
  }

  @Query(() => [SuppressionCheck], {
    description:
      '压件、瞒报信号 of offices and their units, by month, the whole closed list: what each says, its innocent reason, what to do next, and where it stands. Never of persons, never a ranking.',
  })
  @Opens('overview.read')
  suppressionSignals(
    @Args(() => OverviewArguments) args: OverviewArguments,
    @Ctx() { db, services, actor, language }: Context,
  ): Promise<SuppressionCheck[]> {
    return suppressionIn(db, scopeOf(actor as SignedIn), args, { now: services.now(), language });
  }

  @Query(() => Bounces, {
    description:
      '退回 one by one: what the figures of bounces and lost days count. By matter, never by person.',
  })
  @Opens('overview.read')
  bounces(
    @Args(() => BouncesArguments) args: BouncesArguments,
    @Ctx() { db, services, actor }: Context,
  ): Promise<Bounces> {
    return bouncesIn(db, scopeOf(actor as SignedIn), args, services.now());
  }
}
