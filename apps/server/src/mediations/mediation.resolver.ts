import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as agreement from './mediation-agreement.service';
import * as Inputs from './mediation.inputs';
import { mediationReading, mediationsPage, oneMediation } from './mediation.reading';
import { revealOtherParty } from './mediation-other-party.service';
import * as verbs from './mediation.service';
import * as sessions from './mediation-sessions.service';
import { Mediation, MediationConnection } from './mediation.type';

/** Labels and one line each. */
@Resolver()
export class MediationResolver {
  @Query(() => MediationConnection, {
    description: '调解列表: what runs first, then what is to be performed.',
  })
  @Opens('petition.read', mediationsPage)
  mediations(
    @Args(() => Inputs.MediationsArguments) _: Inputs.MediationsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Mediation, { nullable: true, description: '一件调解.' })
  @Opens('petition.read', oneMediation)
  mediation(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Mediation, { description: '提出调解: on a petition in hand; it moves none of its terms.' })
  @Opens('petition.handle')
  openMediation(
    @Arg('input', () => Inputs.OpenMediationInput) input: Inputs.OpenMediationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, verbs.openMediation);
  }

  @Mutation(() => Mediation, { description: '登记同意调解: with both sides it begins.' })
  @Opens('petition.handle')
  recordMediationConsent(
    @Arg('input', () => Inputs.RecordMediationConsentInput) input: Inputs.RecordMediationConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, verbs.recordMediationConsent);
  }

  @Mutation(() => Mediation, { description: '安排调解会.' })
  @Opens('petition.handle')
  planMediationSession(
    @Arg('input', () => Inputs.PlanMediationSessionInput) input: Inputs.PlanMediationSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, sessions.planMediationSession);
  }

  @Mutation(() => Mediation, { description: '登记调解情况.' })
  @Opens('petition.handle')
  recordMediationSession(
    @Arg('input', () => Inputs.RecordMediationSessionInput) input: Inputs.RecordMediationSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, sessions.recordMediationSession);
  }

  @Mutation(() => Mediation, { description: '达成协议.' })
  @Opens('petition.handle')
  recordMediationAgreement(
    @Arg('input', () => Inputs.RecordMediationAgreementInput) input: Inputs.RecordMediationAgreementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, agreement.recordMediationAgreement);
  }

  @Mutation(() => Mediation, {
    description: '登记履行 of one item; with the last the agreement is performed.',
  })
  @Opens('petition.handle')
  recordMediationPerformance(
    @Arg('input', () => Inputs.RecordMediationPerformanceInput) input: Inputs.RecordMediationPerformanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, agreement.recordMediationPerformance);
  }

  @Mutation(() => Mediation, { description: '登记逾期未履行 of one item.' })
  @Opens('petition.handle')
  recordMediationBreach(
    @Arg('input', () => Inputs.RecordMediationBreachInput) input: Inputs.RecordMediationBreachInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, agreement.recordMediationBreach);
  }

  @Mutation(() => Mediation, {
    description: '登记申请司法确认: within 30 days of the agreement, by both sides together.',
  })
  @Opens('petition.handle')
  recordConfirmationRequest(
    @Arg('input', () => Inputs.RecordConfirmationRequestInput) input: Inputs.RecordConfirmationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, agreement.recordConfirmationRequest);
  }

  @Mutation(() => Mediation, { description: '登记法院决定.' })
  @Opens('petition.handle')
  recordConfirmation(
    @Arg('input', () => Inputs.RecordConfirmationInput) input: Inputs.RecordConfirmationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, agreement.recordConfirmation);
  }

  @Mutation(() => Mediation, { description: '调整调解员、牵头单位.' })
  @Opens('petition.handle')
  arrangeMediation(
    @Arg('input', () => Inputs.ArrangeMediationInput) input: Inputs.ArrangeMediationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, verbs.arrangeMediation);
  }

  @Mutation(() => Mediation, { description: '终止调解: at any moment.' })
  @Opens('petition.handle')
  endMediation(
    @Arg('input', () => Inputs.EndMediationInput) input: Inputs.EndMediationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, verbs.endMediation);
  }

  @Mutation(() => Mediation, { description: '查看对方身份, of a person: for a purpose that the log keeps.' })
  @Opens('petition.reveal')
  revealOtherParty(
    @Arg('input', () => Inputs.RevealOtherPartyInput) input: Inputs.RevealOtherPartyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, revealOtherParty);
  }
}
