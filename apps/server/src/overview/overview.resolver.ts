import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { OverviewArguments } from './overview.inputs';
import { overviewOf } from './overview.service';
import { Overview } from './overview.type';

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
}
