import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act, actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  CreateOfficialInput,
  OfficialsArguments,
  RetireOfficialInput,
  UpdateOfficialInput,
} from './official.inputs';
import { officialReading, officialsPage, oneOfficial } from './official.reading';
import { createOfficial, retireOfficial, updateOfficial } from './official.service';
import { Official, OfficialConnection } from './official.type';

/** The smallest room: the one to copy. */
@Resolver()
export class OfficialResolver {
  @Query(() => OfficialConnection, { description: '工作人员列表.' })
  @Opens('official.read', officialsPage)
  officials(
    @Args(() => OfficialsArguments) _: OfficialsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Official, { nullable: true, description: '一名工作人员.' })
  @Opens('official.read', oneOfficial)
  official(
    @Arg('id', () => ID, { description: 'Their id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Official, { description: '新增工作人员.' })
  @Opens('official.manage')
  createOfficial(
    @Arg('input', () => CreateOfficialInput) input: CreateOfficialInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, officialReading, (tx) => createOfficial(tx, input));
  }

  @Mutation(() => Official, { description: '修改工作人员.' })
  @Opens('official.manage')
  updateOfficial(
    @Arg('input', () => UpdateOfficialInput) input: UpdateOfficialInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, officialReading, (tx) => updateOfficial(tx, input));
  }

  @Mutation(() => Official, { description: '离任.' })
  @Opens('official.manage')
  async retireOfficial(
    @Arg('input', () => RetireOfficialInput) input: RetireOfficialInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const official = await actBy(context, info, input, officialReading, retireOfficial);
    context.services.sessions.forget();
    return official;
  }
}
