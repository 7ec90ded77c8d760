import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './information-officer.inputs';
import { informationOfficerReading, informationOfficersPage } from './information-officer.reading';
import * as verbs from './information-officer.service';
import { InformationOfficer, InformationOfficerConnection } from './information-officer.type';

/** Labels and one line each. */
@Resolver()
export class InformationOfficerResolver {
  @Query(() => InformationOfficerConnection, { description: '信息员: every appointment, the latest first.' })
  @Opens('informationOfficer.read', informationOfficersPage)
  informationOfficers(
    @Args(() => Inputs.InformationOfficersArguments) _: Inputs.InformationOfficersArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => InformationOfficer, { description: '任命信息员.' })
  @Opens('informationOfficer.manage')
  appointInformationOfficer(
    @Arg('input', () => Inputs.AppointInformationOfficerInput) input: Inputs.AppointInformationOfficerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, informationOfficerReading, (tx) =>
      verbs.appointInformationOfficer(tx, input),
    );
  }

  @Mutation(() => InformationOfficer, { description: '修改信息员.' })
  @Opens('informationOfficer.manage')
  updateInformationOfficer(
    @Arg('input', () => Inputs.UpdateInformationOfficerInput) input: Inputs.UpdateInformationOfficerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, informationOfficerReading, (tx) =>
      verbs.updateInformationOfficer(tx, input),
    );
  }

  @Mutation(() => InformationOfficer, { description: '接任信息员: answers with the new appointment.' })
  @Opens('informationOfficer.manage')
  succeedInformationOfficer(
    @Arg('input', () => Inputs.SucceedInformationOfficerInput) input: Inputs.SucceedInformationOfficerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, informationOfficerReading, (tx) =>
      verbs.succeedInformationOfficer(tx, input),
    );
  }

  @Mutation(() => InformationOfficer, { description: '信息员离任.' })
  @Opens('informationOfficer.manage')
  endInformationOfficer(
    @Arg('input', () => Inputs.EndInformationOfficerInput) input: Inputs.EndInformationOfficerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, informationOfficerReading, (tx) =>
      verbs.endInformationOfficer(tx, input),
    );
  }

  @Mutation(() => InformationOfficer, { description: '登记培训.' })
  @Opens('informationOfficer.manage')
  recordOfficerTraining(
    @Arg('input', () => Inputs.RecordOfficerTrainingInput) input: Inputs.RecordOfficerTrainingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, informationOfficerReading, (tx) =>
      verbs.recordOfficerTraining(tx, input, now),
    );
  }
}
