import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { dashboardFigures } from './dashboard.reading';
import { Dashboard } from './dashboard.type';

@Resolver()
export class DashboardResolver {
  @Query(() => Dashboard, { description: '工作台: your tenant’s figures, or your county’s.' })
  @Opens('petition.read', dashboardFigures)
  dashboard(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }
}
