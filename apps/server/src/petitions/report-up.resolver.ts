import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { petitionAct } from './petition-act.service';
import { Petition } from './petition.type';
import * as Inputs from './report-up.inputs';
import * as verbs from './report-up.service';

/** Labels and one line each. */
@Resolver(() => Petition)
export class ReportUpResolver {
  @Mutation(() => Petition, {
    description: '报请本级党委、政府决定 of what is major or urgent. No term moves.',
  })
  @Opens('petition.dispose')
  reportPetitionUp(
    @Arg('input', () => Inputs.ReportUpInput) input: Inputs.ReportUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'reportUp', verbs.reportUp(input));
  }

  @Mutation(() => Petition, { description: '登记批示意见 on what was reported up.' })
  @Opens('petition.dispose')
  recordDirection(
    @Arg('input', () => Inputs.RecordDirectionInput) input: Inputs.RecordDirectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'recordDirection', verbs.recordDirection(input));
  }
}
