import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { actBy, requireActivePlace } from '../graphql/act';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionReading } from '../petitions/petition.reading';
import { actRegistering } from '../petitions/petition-registering.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { LodgeAccusationInput, NameAccusedInput, RerouteAccusationInput } from './accusation.inputs';
import { reroutingReading } from './accusation.reading';
import { rerouteAccusation } from './accusation-reroute.service';
import { nameAccused } from './accusation-name.service';
import { accusationsOf, lodgeAccusation } from './accusation.service';
import { requireKeeping } from './accusation-superior.service';
import { Accusation, Rerouting } from './accusation.type';

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
    return actRegistering(context, info, input, lodgeAccusation);
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

  @Mutation(() => Rerouting, {
    description:
      '指明被检举人并移送: a matter that accuses this office or its people goes to the county’s office, and is not there for anybody here.',
  })
  @Opens('petition.correct')
  async rerouteAccusation(
    @Arg('input', () => RerouteAccusationInput) input: RerouteAccusationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await requireKeeping(context.db, requireActivePlace(context.actor as SignedIn), input.accused);
    return actBy(context, info, input, reroutingReading, rerouteAccusation);
  }
}
