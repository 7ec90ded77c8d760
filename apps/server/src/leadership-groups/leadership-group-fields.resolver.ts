import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actingHead, beijingDate, leadershipFindings, type Place } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import type { Planned } from '../reading/reading';
import type { LeadershipGroupEntity } from './leadership-group.entity';
import { absencesIn, letteredPostsOf, namedPostsOf } from './held-posts.service';
import { ActingHead, LeadershipFinding, LeadershipGroup } from './leadership-group.type';

type Group = Planned<LeadershipGroupEntity>;

/** What is computed of a group: never planned into SQL, since the domain states the rule. */
@Resolver(() => LeadershipGroup)
export class LeadershipGroupFieldsResolver {
  @FieldResolver(() => [LeadershipFinding])
  async findings(
    @Root() { $: group }: Group,
    @Arg('on', () => DateScalar, { nullable: true, description: 'As of this day; today if not given.' })
    on: string | null | undefined,
    @Ctx() { db, actor, services }: Context,
  ): Promise<LeadershipFinding[]> {
    const day = on ?? beijingDate(services.now());
    const [posts, absences] = await db.inside(placeOf(actor as SignedIn, group), (tx) =>
      Promise.all([letteredPostsOf(tx, group.id), absencesIn(tx, group.id, day)]),
    );
    return leadershipFindings(group, posts, day, absences);
  }

  @FieldResolver(() => ActingHead, { nullable: true })
  async actingHead(
    @Root() { $: group }: Group,
    @Arg('on', () => DateScalar, { nullable: true, description: 'On this day; today if not given.' })
    on: string | null | undefined,
    @Ctx() { db, actor, services }: Context,
  ): Promise<ActingHead | null> {
    const day = on ?? beijingDate(services.now());
    const [posts, absences] = await db.inside(placeOf(actor as SignedIn, group), (tx) =>
      Promise.all([namedPostsOf(tx, group.id), absencesIn(tx, group.id, day)]),
    );
    const leading = actingHead(posts, absences, day);
    return leading && { ...leading.post, acting: leading.acting };
  }
}

const placeOf = ({ home }: SignedIn, { tenantId }: LeadershipGroupEntity): Place => ({
  countyId: home.countyId,
  tenantId,
});
