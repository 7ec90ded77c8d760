import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { docketSteps, verdicts } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import type { Planned } from '../reading/reading';
import * as Inputs from './jurisdiction-docket.inputs';
import type { JurisdictionDocketEntity } from './jurisdiction-docket.entity';
import {
  jurisdictionDocketReading,
  jurisdictionDocketsPage,
  oneJurisdictionDocket,
} from './jurisdiction-docket.reading';
import * as verbs from './jurisdiction-docket.service';
import { DocketVerdict, JurisdictionDocket, JurisdictionDocketConnection } from './jurisdiction-docket.type';

/** Labels and one line each. */
@Resolver(() => JurisdictionDocket)
export class JurisdictionDocketResolver {
  @Query(() => JurisdictionDocketConnection, { description: '管辖争议列表.' })
  @Opens('petition.read', jurisdictionDocketsPage)
  jurisdictionDockets(
    @Args(() => Inputs.JurisdictionDocketsArguments) _: Inputs.JurisdictionDocketsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => JurisdictionDocket, { nullable: true, description: '一件管辖争议.' })
  @Opens('petition.read', oneJurisdictionDocket)
  jurisdictionDocket(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => JurisdictionDocket, { description: '提请决定管辖.' })
  @Opens('petition.handle')
  openJurisdictionDocket(
    @Arg('input', () => Inputs.OpenJurisdictionDocketInput) input: Inputs.OpenJurisdictionDocketInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, jurisdictionDocketReading, verbs.openDocket);
  }

  @Mutation(() => JurisdictionDocket, { description: '记录意见.' })
  @Opens('petition.handle')
  stateJurisdictionOpinion(
    @Arg('input', () => Inputs.StateJurisdictionOpinionInput) input: Inputs.StateJurisdictionOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, jurisdictionDocketReading, verbs.stateOpinion);
  }

  @Mutation(() => JurisdictionDocket, { description: '协商一致.' })
  @Opens('petition.assign')
  agreeOnJurisdiction(
    @Arg('input', () => Inputs.AgreeOnJurisdictionInput) input: Inputs.AgreeOnJurisdictionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, jurisdictionDocketReading, verbs.agreeOn);
  }

  @Mutation(() => JurisdictionDocket, { description: '决定管辖.' })
  @Opens('jurisdiction.decide')
  decideJurisdiction(
    @Arg('input', () => Inputs.DecideJurisdictionInput) input: Inputs.DecideJurisdictionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, jurisdictionDocketReading, verbs.decide);
  }

  @FieldResolver(() => [DocketVerdict])
  actions(
    @Root() { $: docket }: Planned<JurisdictionDocketEntity>,
    @Ctx() { actor, language }: Context,
  ): DocketVerdict[] {
    return verdicts(docketSteps, docket, actor as SignedIn, language);
  }
}
