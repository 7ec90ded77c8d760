import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  beijingDate,
  claimOutcomes,
  explain,
  explainClock,
  isOwn,
  pathwayOf,
  petitionClocks,
  petitionSteps,
  runningTerms,
  verdicts,
  type ClaimOutcome,
  type LegalProfile,
  type RunningTerms as Terms,
} from '@huiyin/domain';
import { boundRulesOf, lawOf, legalRulesOf } from '../calendar-days/legal-rules.service';
import { Competence } from '../competence-rules/competence-rule.type';
import { competenceOf, whyNamed } from '../competence-rules/competence.service';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Outcome } from '../graphql/petition-enums';
import type { Planned } from '../reading/reading';
import { Pathway, RunningTerms } from './pathway.type';
import { acceptTracksOf } from './petition-track.service';
import { AcceptTrack } from './petition-track.type';
import { ActionVerdict, BoundRule, Clock, EndingVerdict, ResponsibilityLink } from './petition-parts.type';
import { endingVerdicts } from './petition-ending.service';
import type { PetitionEntity } from './petition.entity';
import { factsOf } from './petition-facts.service';
import { eventsOf } from './petition-steps.service';
import { responsibilityOf } from './petition-responsibility.service';
import { signedReceipt } from './petition-receipt.service';
import { onlineServiceRefusal } from './petition-serve.service';
import { SignedReceipt } from './petition-receipt.type';
import { Petition } from './petition.type';

/** What a petition's page shows beyond its columns: computed for who asks, never planned into SQL. */
@Resolver(() => Petition)
export class PetitionFieldsResolver {
  @FieldResolver(() => [Clock])
  async clocks(@Root() { $: petition }: Planned<PetitionEntity>, @Ctx() context: Context): Promise<Clock[]> {
    const [events, { calendar, profileOf }] = await context.db.inside(
      placeOf(context.actor as SignedIn, petition),
      (tx) => Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]),
    );
    return petitionClocks(profileOf(petition.profile), events, calendar).map((clock) => ({
      ...clock,
      explanation: explainClock(clock, context.language),
    }));
  }

  @FieldResolver(() => [Outcome])
  async claimOutcomes(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<ClaimOutcome[]> {
    const { profileOf } = await context.db.inside(placeOf(context.actor as SignedIn, petition), legalRulesOf);
    return claimOutcomes(profileOf(petition.profile), petition.track);
  }

  @FieldResolver(() => [BoundRule])
  async boundRules(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<BoundRule[]> {
    const { profile } = petition;
    if (!isOwn(profile)) return [];
    return context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) => boundRulesOf(tx, profile));
  }

  @FieldResolver(() => [AcceptTrack])
  async acceptTracks(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<AcceptTrack[]> {
    if (petition.status !== 'REGISTERED') return [];
    return context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      acceptTracksOf(tx, petition, context.language),
    );
  }

  @FieldResolver(() => [EndingVerdict])
  endings(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<EndingVerdict[]> {
    return context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      endingVerdicts(tx, petition, context.services.now(), context.language),
    );
  }

  @FieldResolver(() => Pathway, {
    nullable: true,
    description: '法定途径 that the petitioner was told of, if it is one that has a name.',
  })
  async pathway(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<Pathway | null> {
    if (petition.pathway === null) return null;
    const law = await boundTo(petition, context);
    return pathwayOf(petition, law, beijingDate(context.services.now()), context.language);
  }

  @FieldResolver(() => RunningTerms, {
    nullable: true,
    description:
      'What runs on while it is in hand, and after that until its last day; null where nothing does, or no administrative act is concerned.',
  })
  async runningTerms(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<Terms | null> {
    const law = await boundTo(petition, context);
    return runningTerms(petition, law, beijingDate(context.services.now()), context.language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why what waits to be served cannot be served online now; null where it can be, and where nothing waits.',
  })
  async onlineServiceRefusal(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const refusal = await context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      onlineServiceRefusal(context.services, tx, petition.id),
    );
    return refusal && explain(refusal.code, refusal.details, context.language);
  }

  @FieldResolver(() => [ResponsibilityLink])
  responsibility(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<ResponsibilityLink[]> {
    return context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      responsibilityOf(tx, petition, context.services.now()),
    );
  }

  @FieldResolver(() => Competence)
  async competence(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<Competence> {
    const { standing, named } = await context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      competenceOf(tx, petition),
    );
    return { standing, reasons: named.map((one) => ({ ...one, why: whyNamed(one, context.language) })) };
  }

  @FieldResolver(() => SignedReceipt, { nullable: true })
  signedReceipt(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<SignedReceipt | null> {
    return context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      signedReceipt(context.services, tx, petition.id),
    );
  }

  @FieldResolver(() => [ActionVerdict])
  async actions(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() context: Context,
  ): Promise<ActionVerdict[]> {
    const today = beijingDate(context.services.now());
    const { facts } = await context.db.inside(placeOf(context.actor as SignedIn, petition), (tx) =>
      factsOf(tx, petition, async () => {
        const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
        return { events, rules, today };
      }),
    );
    return verdicts(petitionSteps, facts, context.actor as SignedIn, context.language);
  }
}

const boundTo = (petition: PetitionEntity, { db, actor }: Context): Promise<LegalProfile> =>
  lawOf(() => db.inside(placeOf(actor as SignedIn, petition), legalRulesOf), petition.profile);
