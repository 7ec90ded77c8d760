import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { destructionSteps, requireWorkplace, verdicts } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import type { Planned } from '../reading/reading';
import type { DestructionEntity } from './destruction.entity';
import * as Inputs from './destruction.inputs';
import * as Reading from './destruction.reading';
import * as verbs from './destruction.service';
import * as Types from './destruction.type';
import { expiredVolumes } from './destruction-obstacles.service';

/** Labels and one line each. */
@Resolver(() => Types.Destruction)
export class DestructionResolver {
  @Query(() => Types.DestructionConnection, { description: '销毁清册, the latest first.' })
  @Opens('archive.read', Reading.destructionsPage)
  destructions(
    @Args(() => Inputs.DestructionsArguments) _: Inputs.DestructionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Types.Destruction, { nullable: true, description: '一份销毁清册.' })
  @Opens('archive.read', Reading.oneDestruction)
  destruction(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => [Types.ExpiredVolume], { description: '期满待鉴定, the longest over first.' })
  @Opens('archive.read')
  expiredVolumes(@Ctx() { db, actor }: Context): Promise<Types.ExpiredVolume[]> {
    return db.inside(requireWorkplace(actor as SignedIn), (tx) => expiredVolumes(tx));
  }

  @Mutation(() => Types.Destruction, { description: '鉴定.' })
  @Opens('archive.bind')
  appraiseVolumes(
    @Arg('input', () => Inputs.AppraiseVolumesInput) input: Inputs.AppraiseVolumesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.destructionReading, verbs.appraiseVolumes);
  }

  @Mutation(() => Types.Destruction, { description: '批准: what is kept longer is so from now on.' })
  @Opens('archive.approve')
  approveDestruction(
    @Arg('input', () => Inputs.DecideDestructionInput) input: Inputs.DecideDestructionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.destructionReading, verbs.approveDestruction);
  }

  @Mutation(() => Types.Destruction, { description: '不予批准, or taken back before it began.' })
  @Opens('archive.approve')
  refuseDestruction(
    @Arg('input', () => Inputs.DecideDestructionInput) input: Inputs.DecideDestructionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.destructionReading, verbs.refuseDestruction);
  }

  @Mutation(() => Types.Destruction, { description: '销毁: begins, and goes on until all is gone.' })
  @Opens('archive.bind')
  destroyVolumes(
    @Arg('input', () => Inputs.DestroyVolumesInput) input: Inputs.DestroyVolumesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.destructionReading, verbs.destroyVolumes);
  }

  @FieldResolver(() => [Types.DestructionVerdict])
  actions(
    @Root() { $: destruction }: Planned<DestructionEntity>,
    @Ctx() { actor, language }: Context,
  ): Types.DestructionVerdict[] {
    return verdicts(destructionSteps, destruction, actor as SignedIn, language);
  }
}
