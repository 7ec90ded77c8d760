import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { breachStep, type PetitionAction } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { act } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { PetitionEntity } from '../petitions/petition.entity';
import { petitionReading } from '../petitions/petition.reading';
import { takePetitionStep, type Change, type Situation } from '../petitions/petition-steps.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
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
    return step(context, info, input, 'commit', verbs.make(input));
  }

  @Mutation(() => Petition, { description: '登记承诺履行, with what shows it; late too.' })
  @Opens('petition.handle')
  keepCommitment(
    @Arg('input', () => Inputs.KeepCommitmentInput) input: Inputs.KeepCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'keepCommitment', verbs.keep(input));
  }

  @Mutation(() => Petition, {
    description: '登记承诺未履行, once its day has passed; a matter that was closed is open again.',
  })
  @Opens('petition.assign')
  recordBrokenCommitment(
    @Arg('input', () => Inputs.RecordBrokenCommitmentInput) input: Inputs.RecordBrokenCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const breach = async (tx: Tx): Promise<PetitionAction> =>
      breachStep(await tx.get(PetitionEntity, input.id));
    return step(context, info, input, breach, verbs.recordBroken(input));
  }
}

function step(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: PetitionAction | ((tx: Tx) => Promise<PetitionAction>),
  change: (situation: Situation) => Change | Promise<Change>,
) {
  const { services } = context;
  return act(context, info, input, petitionReading, async (tx, actor) =>
    takePetitionStep(
      { services, tx, actor },
      input,
      typeof action === 'string' ? action : await action(tx),
      change,
    ),
  );
}
