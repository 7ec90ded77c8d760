import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionAct } from '../petitions/petition-act.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import * as Inputs from './explanation.inputs';
import * as verbs from './explanation.service';
import { AidOffer, Explanation } from './explanation.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class ExplanationResolver {
  @FieldResolver(() => [Explanation], { description: '解释说明 on it, the first first.' })
  explanations(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<Explanation[]> {
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => verbs.explanationsOf(tx, petition.id));
  }

  @FieldResolver(() => [AidOffer], {
    description: 'Services that the petitioner was told of, the first first.',
  })
  aidOffers(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<AidOffer[]> {
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => verbs.aidOffersOf(tx, petition.id));
  }

  @Mutation(() => Petition, { description: '登记解释说明, with a service the petitioner was told of there.' })
  @Opens('petition.handle')
  recordExplanation(
    @Arg('input', () => Inputs.RecordExplanationInput) input: Inputs.RecordExplanationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'explain', verbs.record(input));
  }

  @Mutation(() => Petition, { description: '告知法律援助等服务.' })
  @Opens('petition.handle')
  offerAid(
    @Arg('input', () => Inputs.OfferAidInput) input: Inputs.OfferAidInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'offerAid', verbs.offerAid(input));
  }

  @Mutation(() => Petition, {
    description:
      '登记是否需要: what the petitioner says of a service, and may say anew until it was handed on.',
  })
  @Opens('petition.handle')
  answerAidOffer(
    @Arg('input', () => Inputs.AnswerAidOfferInput) input: Inputs.AnswerAidOfferInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'offerAid', verbs.answer(input));
  }

  @Mutation(() => Petition, { description: '登记转介 to the agency, of what is wanted.' })
  @Opens('petition.handle')
  handOnAid(
    @Arg('input', () => Inputs.HandOnAidInput) input: Inputs.HandOnAidInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'offerAid', verbs.handOn(input));
  }

  @Mutation(() => Petition, { description: '登记对方接收 by the agency.' })
  @Opens('petition.handle')
  acknowledgeAid(
    @Arg('input', () => Inputs.AcknowledgeAidInput) input: Inputs.AcknowledgeAidInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return petitionAct(context, info, input, 'offerAid', verbs.acknowledge(input));
  }
}
