import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { beijingDate, leadershipFindings } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import type { Planned } from '../reading/reading';
import type { LeadershipGroupEntity } from './leadership-group.entity';
import { postsOf } from './leadership-group.service';
import { LeadershipFinding, LeadershipGroup } from './leadership-group.type';

/** What is computed of a group: never planned into SQL, since the domain states the rule. */
@Resolver(() => LeadershipGroup)
export class LeadershipGroupFieldsResolver {
  @FieldResolver(() => [LeadershipFinding])
  async findings(
    @Root() { $: group }: Planned<LeadershipGroupEntity>,
    @Arg('on', () => DateScalar, { nullable: true, description: 'As of this day; today if not given.' })
    on: string | null | undefined,
    @Ctx() { db, actor, services }: Context,
  ): Promise<LeadershipFinding[]> {
    const place = { countyId: (actor as SignedIn).home.countyId, tenantId: group.tenantId };
    const posts = await db.inside(place, (tx) => postsOf(tx, group.id));
    return leadershipFindings(group, posts, on ?? beijingDate(services.now()));
  }
}
