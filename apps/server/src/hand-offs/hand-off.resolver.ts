import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionAct } from '../petitions/petition-act.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import * as Inputs from './hand-off.inputs';
import * as verbs from './hand-off.service';
import { HandOff } from './hand-off.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class HandOffResolver {
  @FieldResolver(() => [HandOff], { description: '材料移送 to the organ of a lawful way, the first first.' })
  handOffs(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<HandOff[]> {
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => verbs.handOffsOf(tx, petition.id));
  }

  @Mutation(() => Petition, { description: '移送材料 of what was sent on a lawful way.' })
  @Opens('petition.dispose')
  handOffPetition(
    @Arg('input', () => Inputs.HandOffInput) input: Inputs.HandOffInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'handOff', verbs.handOff(input));
  }

  @Mutation(() => Petition, { description: '登记签收 of a packet by the organ that it went to.' })
  @Opens('petition.dispose')
  acknowledgeHandOff(
    @Arg('input', () => Inputs.AcknowledgeHandOffInput) input: Inputs.AcknowledgeHandOffInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'acknowledgeHandOff', verbs.acknowledge(input));
  }
}
