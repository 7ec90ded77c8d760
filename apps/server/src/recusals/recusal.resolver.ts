import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { recusalSteps, verdicts } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import type { Planned } from '../reading/reading';
import type { RecusalEntity } from './recusal.entity';
import * as Inputs from './recusal.inputs';
import { recusalReading, recusalsPage } from './recusal.reading';
import * as verbs from './recusal.service';
import { Recusal, RecusalConnection, RecusalVerdict } from './recusal.type';

/** Labels and one line each. */
@Resolver(() => Recusal)
export class RecusalResolver {
  @Query(() => RecusalConnection, { description: '回避列表: the newest first.' })
  @Opens('petition.read', recusalsPage)
  recusals(
    @Args(() => Inputs.RecusalsArguments) _: Inputs.RecusalsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Recusal, { description: '提出回避.' })
  @Opens('petition.handle')
  askRecusal(
    @Arg('input', () => Inputs.AskRecusalInput) input: Inputs.AskRecusalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, recusalReading, verbs.askRecusal);
  }

  @Mutation(() => Recusal, { description: '同意回避: from then on the matter is not there for them.' })
  @Opens('recusal.decide')
  grantRecusal(
    @Arg('input', () => Inputs.GrantRecusalInput) input: Inputs.GrantRecusalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, recusalReading, verbs.grantRecusal);
  }

  @Mutation(() => Recusal, { description: '驳回回避.' })
  @Opens('recusal.decide')
  refuseRecusal(
    @Arg('input', () => Inputs.RefuseRecusalInput) input: Inputs.RefuseRecusalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, recusalReading, verbs.refuseRecusal);
  }

  @FieldResolver(() => [RecusalVerdict])
  actions(
    @Root() { $: recusal }: Planned<RecusalEntity>,
    @Ctx() { actor, language }: Context,
  ): RecusalVerdict[] {
    return verdicts(recusalSteps, { ...recusal, officialName: '本人' }, actor as SignedIn, language);
  }
}
