import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { breachStep } from '@huiyin/domain';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionAct } from '../petitions/petition-act.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { recordBroken } from './commitment-breach.service';
import * as Inputs from './commitment.inputs';
import * as verbs from './commitment.service';
import { Commitment } from './commitment.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class CommitmentResolver {
  @FieldResolver(() => [Commitment], { description: '承诺 of the organ, the first first.' })
  commitments(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<Commitment[]> {
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => verbs.commitmentsOf(tx, petition.id));
  }

  @Mutation(() => Petition, { description: '作出承诺: what the organ does by which day.' })
  @Opens('petition.handle')
  makeCommitment(
    @Arg('input', () => Inputs.MakeCommitmentInput) input: Inputs.MakeCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'commit', verbs.make(input));
  }

  @Mutation(() => Petition, { description: '登记承诺履行, with what shows it; late too.' })
  @Opens('petition.handle')
  keepCommitment(
    @Arg('input', () => Inputs.KeepCommitmentInput) input: Inputs.KeepCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'keepCommitment', verbs.keep(input));
  }

  @Mutation(() => Petition, {
    description:
      '登记承诺未履行, once its day has passed; what was closed is open again, and what was withdrawn, or closed unanswered, in hand.',
  })
  @Opens('petition.assign')
  recordBrokenCommitment(
    @Arg('input', () => Inputs.RecordBrokenCommitmentInput) input: Inputs.RecordBrokenCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, breachStep, recordBroken(input));
  }
}
