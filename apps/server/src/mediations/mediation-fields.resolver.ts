import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  breachRemedy,
  confirmationClock,
  explainClock,
  failureNotice,
  mediationSteps,
  verdicts,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Clock } from '../petitions/petition-parts.type';
import { PetitionEntity } from '../petitions/petition.entity';
import type { Planned } from '../reading/reading';
import type { MediationEntity } from './mediation.entity';
import { linksOf } from './dispute-links.service';
import { MediationConsent, MediationVerdict } from './mediation-parts.type';
import { mattersOf, timeLineOf } from './mediation-dispute.service';
import { DisputeEntry, DisputeMatter, DisputeOffice } from './mediation-dispute.type';
import { disputeIdOf, mediationFacts } from './mediation-steps.service';
import { Mediation } from './mediation.type';

/** What of a mediation is computed: the domain states the rules. */
@Resolver(() => Mediation)
export class MediationFieldsResolver {
  @FieldResolver(() => [MediationConsent])
  consents(@Root() { $: mediation }: Planned<MediationEntity>): MediationConsent[] {
    const { petitionerConsentMeans, petitionerConsentedOn, petitionerConsentBy } = mediation;
    const { otherConsentMeans, otherConsentedOn, otherConsentBy } = mediation;
    return [
      ...consent('PETITIONER_SIDE', petitionerConsentMeans, petitionerConsentedOn, petitionerConsentBy),
      ...consent('OTHER_SIDE', otherConsentMeans, otherConsentedOn, otherConsentBy),
    ];
  }

  @FieldResolver(() => Clock, { nullable: true })
  async confirmationClock(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { db, actor, language }: Context,
  ): Promise<Clock | null> {
    const { kind, effectiveOn, courtAskedOn } = mediation;
    if (effectiveOn === null || kind === 'JUDICIAL_MEDIATION') return null;
    const { calendar, profileFor } = await db.inside(placeOf(actor as SignedIn, mediation), legalRulesOf);
    const clock = confirmationClock(effectiveOn, courtAskedOn, calendar, profileFor(effectiveOn));
    return { ...clock, explanation: explainClock(clock, language) };
  }

  @FieldResolver(() => [DisputeMatter])
  matters(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<DisputeMatter[]> {
    return db.inside(placeOf(actor as SignedIn, mediation), (tx) => mattersOf(tx, disputeIdOf(mediation)));
  }

  @FieldResolver(() => [DisputeEntry])
  timeLine(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<DisputeEntry[]> {
    return db.inside(placeOf(actor as SignedIn, mediation), (tx) => timeLineOf(tx, disputeIdOf(mediation)));
  }

  @FieldResolver(() => [DisputeOffice])
  async offices(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { db, actor }: Context,
  ): Promise<DisputeOffice[]> {
    const links = await db.inside(placeOf(actor as SignedIn, mediation), (tx) =>
      linksOf(tx, disputeIdOf(mediation)),
    );
    return links.map(({ otherName: name, ground, since }) => ({ name, ground, since }));
  }

  @FieldResolver(() => String, { nullable: true })
  remedy(@Root() { $: mediation }: Planned<MediationEntity>, @Ctx() { language }: Context): string | null {
    if (mediation.status !== 'AGREEMENT_REACHED') return null;
    return breachRemedy(mediation, language);
  }

  @FieldResolver(() => String, { nullable: true })
  async failureNotice(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { db, actor, language }: Context,
  ): Promise<string | null> {
    const { kind, ending, endReason: reason, confirmation, petitionId } = mediation;
    if (ending === null) return null;
    const petition = await db.inside(placeOf(actor as SignedIn, mediation), (tx) =>
      tx.get(PetitionEntity, petitionId),
    );
    return failureNotice({ kind, ending, reason, confirmation, petition }, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The other side in clear; only in the answer to `revealOtherParty`.',
  })
  otherPartyRevealed(
    @Root() { $: mediation }: Planned<MediationEntity & { otherPartyRevealed?: string }>,
  ): string | null {
    return mediation.otherPartyRevealed ?? null;
  }

  @FieldResolver(() => [MediationVerdict])
  actions(
    @Root() { $: mediation }: Planned<MediationEntity>,
    @Ctx() { actor, language }: Context,
  ): MediationVerdict[] {
    const person = actor as SignedIn;
    const facts = mediationFacts(mediation, person, placeOf(person, mediation));
    return verdicts(mediationSteps, facts, person, language);
  }
}

const consent = (
  side: MediationConsent['side'],
  means: MediationConsent['means'] | null,
  on: string | null,
  recordedBy: string | null,
): MediationConsent[] =>
  means === null || on === null || recordedBy === null ? [] : [{ side, means, on, recordedBy }];
