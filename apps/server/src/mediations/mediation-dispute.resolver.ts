import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import * as linking from './dispute-linking.service';
import * as Inputs from './mediation-dispute.inputs';
import * as joining from './mediation-joining.service';
import * as bodies from './mediation-participants.service';
import { mediationReading } from './mediation.reading';
import * as sessions from './mediation-sessions.service';
import { Mediation } from './mediation.type';

/** 纠纷: what several matters and several offices have in common. */
@Resolver()
export class MediationDisputeResolver {
  @Mutation(() => Mediation, {
    description:
      '并入调解: another matter is about the same dispute; its petitioner consents for themselves.',
  })
  @Opens('petition.handle')
  joinMediation(
    @Arg('input', () => Inputs.JoinMediationInput) input: Inputs.JoinMediationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, joining.joinMediation);
  }

  @Mutation(() => Mediation, { description: '增加参与单位, with who it is there.' })
  @Opens('petition.handle')
  addDisputeParticipant(
    @Arg('input', () => Inputs.AddDisputeParticipantInput) input: Inputs.AddDisputeParticipantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, bodies.addDisputeParticipant);
  }

  @Mutation(() => Mediation, { description: '参与单位退出, with the reason; not who leads.' })
  @Opens('petition.handle')
  releaseDisputeParticipant(
    @Arg('input', () => Inputs.ReleaseDisputeParticipantInput) input: Inputs.ReleaseDisputeParticipantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, bodies.releaseDisputeParticipant);
  }

  @Mutation(() => Mediation, { description: '变更牵头单位, with the reason; who led goes on taking part.' })
  @Opens('dispute.lead')
  changeDisputeLead(
    @Arg('input', () => Inputs.ChangeDisputeLeadInput) input: Inputs.ChangeDisputeLeadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, bodies.changeDisputeLead);
  }

  @Mutation(() => Mediation, {
    description:
      '跨单位并案: the county joins what two offices have of one dispute; the office that it has entered leads.',
  })
  @Opens('dispute.link')
  linkDispute(
    @Arg('input', () => Inputs.LinkDisputeInput) input: Inputs.LinkDisputeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, linking.linkDispute);
  }

  @Mutation(() => Mediation, { description: '安排下一步: who leads answers for it.' })
  @Opens('petition.handle')
  planDisputeStep(
    @Arg('input', () => Inputs.PlanDisputeStepInput) input: Inputs.PlanDisputeStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, bodies.planDisputeStep);
  }

  @Mutation(() => Mediation, {
    description: '登记参与单位的工作, on the time line of all matters of the dispute.',
  })
  @Opens('petition.handle')
  contributeToDispute(
    @Arg('input', () => Inputs.ContributeToDisputeInput) input: Inputs.ContributeToDisputeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, bodies.contributeToDispute);
  }

  @Mutation(() => Mediation, { description: '调解会改期, of a planned session.' })
  @Opens('petition.handle')
  moveMediationSession(
    @Arg('input', () => Inputs.MoveMediationSessionInput) input: Inputs.MoveMediationSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, mediationReading, sessions.moveMediationSession);
  }
}
