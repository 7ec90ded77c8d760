import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { NotifyHearingInput, RecordHearingInput } from '../reviews/hearing.inputs';
import { petitionAct } from './petition-act.service';
import { arrangeHearing, holdHearing } from './petition-hearing.service';
import { Petition } from './petition.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class PetitionHearingResolver {
  @Mutation(() => Petition, {
    description:
      '安排听证 of a petition that is handled; the petitioner reads when and where. No term moves.',
  })
  @Opens('petition.handle')
  arrangePetitionHearing(
    @Arg('input', () => NotifyHearingInput) input: NotifyHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'arrangeHearing', arrangeHearing(input));
  }

  @Mutation(() => Petition, { description: '登记听证笔录 of the hearing that was arranged last.' })
  @Opens('petition.handle')
  recordPetitionHearing(
    @Arg('input', () => RecordHearingInput) input: RecordHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'holdHearing', holdHearing(input));
  }
}
