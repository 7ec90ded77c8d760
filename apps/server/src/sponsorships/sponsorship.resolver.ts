import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireWorkplace, sponsorshipSteps, verdicts } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { placeOf, scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { Planned } from '../reading/reading';
import { readRoot } from '../reading/read';
import { sponsorLoad } from './sponsor-load.service';
import type { SponsorshipEntity } from './sponsorship.entity';
import * as Inputs from './sponsorship.inputs';
import { oneSponsorship, sponsorshipReading, sponsorshipsPage } from './sponsorship.reading';
import * as verbs from './sponsorship.service';
import { Sponsorship, SponsorshipConnection, SponsorshipVerdict, SponsorLoad } from './sponsorship.type';

/** Labels and one line each. */
@Resolver(() => Sponsorship)
export class SponsorshipResolver {
  @Query(() => SponsorshipConnection, { description: '领导包案列表: what runs first, by its last day.' })
  @Opens('petition.read', sponsorshipsPage)
  sponsorships(
    @Args(() => Inputs.SponsorshipsArguments) _: Inputs.SponsorshipsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Sponsorship, { nullable: true, description: '一件包案.' })
  @Opens('petition.read', oneSponsorship)
  sponsorship(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Sponsorship, { description: '领导包案.' })
  @Opens('sponsorship.assign')
  sponsorPetition(
    @Arg('input', () => Inputs.SponsorPetitionInput) input: Inputs.SponsorPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, sponsorshipReading, verbs.sponsorPetition);
  }

  @Mutation(() => Sponsorship, { description: '记录走访.' })
  @Opens('petition.handle')
  recordSponsorVisit(
    @Arg('input', () => Inputs.RecordSponsorVisitInput) input: Inputs.RecordSponsorVisitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, sponsorshipReading, verbs.recordSponsorVisit);
  }

  @Mutation(() => Sponsorship, { description: '换人包案; answers with the new one.' })
  @Opens('sponsorship.assign')
  passOnSponsorship(
    @Arg('input', () => Inputs.PassOnSponsorshipInput) input: Inputs.PassOnSponsorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, sponsorshipReading, verbs.passOnSponsorship);
  }

  @Mutation(() => Sponsorship, { description: '包案结案.' })
  @Opens('petition.handle')
  settleSponsorship(
    @Arg('input', () => Inputs.SettleSponsorshipInput) input: Inputs.SettleSponsorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, sponsorshipReading, verbs.settleSponsorship);
  }

  @Query(() => [SponsorLoad], {
    description: '包案分布: how the running cases are spread over the leaders here.',
  })
  @Opens('petition.read')
  sponsorLoad(@Ctx() { db, actor, services }: Context): Promise<SponsorLoad[]> {
    return db.inside(requireWorkplace(actor as SignedIn), (tx) => sponsorLoad(tx, services.now()));
  }

  @FieldResolver(() => [SponsorshipVerdict])
  actions(
    @Root() { $: sponsorship }: Planned<SponsorshipEntity>,
    @Ctx() { actor, language }: Context,
  ): SponsorshipVerdict[] {
    const person = actor as SignedIn;
    const facts = verbs.sponsorshipFacts(sponsorship, person, placeOf(person, sponsorship));
    return verdicts(sponsorshipSteps, facts, person, language);
  }
}
