import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { act, actBy } from '../graphql/act';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionReading } from '../petitions/petition.reading';
import { currentCode } from '../petitions/petition.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { LodgeAccusationInput, NameAccusedInput } from './accusation.inputs';
import { accusationsOf, lodgeAccusation, nameAccused } from './accusation.service';
import { Accusation } from './accusation.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class AccusationResolver {
  @FieldResolver(() => [Accusation], { description: '被检举控告的人员、单位: empty of any other matter.' })
  accusations(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<Accusation[]> {
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => accusationsOf(tx, petition.id));
  }

  @Mutation(() => Petition, {
    description: '登记检举控告, in the county’s office alone. Answers with the query code, once.',
  })
  @Opens('petition.register')
  lodgeAccusation(
    @Arg('input', () => LodgeAccusationInput) input: LodgeAccusationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { services } = context;
    return act(
      context,
      info,
      input,
      petitionReading,
      (tx, actor) => lodgeAccusation({ services, tx, actor, now: services.now() }, input),
      (tx, id) => currentCode(services, tx, id),
    );
  }

  @Mutation(() => Petition, {
    description: '指明被检举人: the matter becomes confidential, and is not there for them from now on.',
  })
  @Opens('petition.correct')
  nameAccused(
    @Arg('input', () => NameAccusedInput) input: NameAccusedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, petitionReading, nameAccused);
  }
}
