import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { PetitionAction } from '@huiyin/domain';
import { act } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionReading } from '../petitions/petition.reading';
import { takePetitionStep, type Change, type Situation } from '../petitions/petition-steps.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import * as Inputs from './claim.inputs';
import * as verbs from './claim.service';
import { Claim } from './claim.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class ClaimResolver {
  @FieldResolver(() => [Claim], { description: '诉求, in their order; empty until it is split or answered.' })
  claims(@Root() { $: petition }: Planned<PetitionEntity>, @Ctx() { db, actor }: Context): Promise<Claim[]> {
    const place = { countyId: (actor as SignedIn).home.countyId, tenantId: petition.tenantId };
    return db.inside(place, (tx) => verbs.claimsOf(tx, petition.id));
  }

  @Mutation(() => Petition, { description: '拆分诉求: the whole list, before it is answered.' })
  @Opens('petition.handle')
  splitPetition(
    @Arg('input', () => Inputs.SplitPetitionInput) input: Inputs.SplitPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'split', verbs.split(input));
  }

  @Mutation(() => Petition, { description: '逐项答复: of one claim; it can be changed until the answer.' })
  @Opens('petition.answer')
  answerClaim(
    @Arg('input', () => Inputs.AnswerClaimInput) input: Inputs.AnswerClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'answerClaim', verbs.answerClaim(input));
  }

  @Mutation(() => Petition, {
    description: '答复, once every claim has one. What is supported becomes a task of who answers.',
  })
  @Opens('petition.answer')
  answerPetition(
    @Arg('input', () => Inputs.AnswerPetitionInput) input: Inputs.AnswerPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'answer', verbs.answer(input));
  }
}

function step(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: PetitionAction,
  change: (situation: Situation) => Promise<Change>,
) {
  const { services } = context;
  return act(context, info, input, petitionReading, (tx, actor) =>
    takePetitionStep({ services, tx, actor }, input, action, change),
  );
}
