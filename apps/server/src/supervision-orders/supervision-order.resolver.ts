import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { pageOf } from '../reading/paging';
import { readRoot } from '../reading/read';
import { orderFields } from './order-fields.resolver';
import * as Inputs from './supervision-order.inputs';
import {
  oneSupervisionOrder,
  supervisionOrderReading,
  supervisionOrdersPage,
} from './supervision-order.reading';
import * as verbs from './supervision-order.service';
import {
  ProposedMatters,
  SupervisionOrder,
  SupervisionOrderConnection,
  SupervisionOutlook,
} from './supervision-order.type';
import { supervisionOutlook } from './supervision-outlook.service';
import { proposedMatters } from './supervision-proposals.service';

/** Labels and one line each. */
@Resolver(() => SupervisionOrder)
export class SupervisionOrderResolver extends orderFields(SupervisionOrder) {
  @Query(() => SupervisionOrderConnection, { description: '督办列表: what runs first, by its last day.' })
  @Opens('petition.read', supervisionOrdersPage)
  supervisionOrders(
    @Args(() => Inputs.SupervisionOrdersArguments) _: Inputs.SupervisionOrdersArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => SupervisionOrder, { nullable: true, description: '一件督办.' })
  @Opens('petition.read', oneSupervisionOrder)
  supervisionOrder(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => SupervisionOutlook, { description: '建议督办: what speaks for supervising a petition today.' })
  @Opens('petition.read')
  supervisionOutlook(
    @Arg('petitionId', () => ID, { description: 'The petition.' }) petitionId: string,
    @Ctx() { db, actor, services, language }: Context,
  ): Promise<SupervisionOutlook> {
    return db.inside(requireWorkplace(actor as SignedIn), (tx) =>
      supervisionOutlook(tx, petitionId, services.now(), language),
    );
  }

  @Query(() => ProposedMatters, {
    description: '建议督办 in one list: of the tenant one works in, or of the whole county.',
  })
  @Opens('supervision.issue')
  proposedSupervisions(
    @Args(() => Inputs.ProposedSupervisionsArguments) { offset }: Inputs.ProposedSupervisionsArguments,
    @Ctx() { db, actor, services, language }: Context,
  ): Promise<ProposedMatters> {
    const from = pageOf({ offset: offset ?? 0 }).offset;
    return proposedMatters(db, scopeOf(actor as SignedIn), { offset: from, now: services.now(), language });
  }

  @Mutation(() => SupervisionOrder, { description: '下达督办.' })
  @Opens('supervision.issue')
  issueSupervisionOrder(
    @Arg('input', () => Inputs.IssueSupervisionOrderInput) input: Inputs.IssueSupervisionOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.issueSupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '书面反馈.' })
  @Opens('petition.handle')
  answerSupervisionOrder(
    @Arg('input', () => Inputs.AnswerSupervisionOrderInput) input: Inputs.AnswerSupervisionOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.answerSupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '报告整改结果.' })
  @Opens('petition.handle')
  rectifySupervisionOrder(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.rectifySupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '核实销号.' })
  @Opens('supervision.issue')
  dischargeSupervisionOrder(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.dischargeSupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '退回重办.' })
  @Opens('supervision.issue')
  rejectSupervisionAnswer(
    @Arg('input', () => Inputs.RejectSupervisionAnswerInput) input: Inputs.RejectSupervisionAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.rejectSupervisionAnswer);
  }

  @Mutation(() => SupervisionOrder, { description: '升级督办.' })
  @Opens('supervision.issue')
  escalateSupervisionOrder(
    @Arg('input', () => Inputs.EscalateSupervisionOrderInput) input: Inputs.EscalateSupervisionOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.escalateSupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '通知陈述申辩.' })
  @Opens('supervision.issue')
  offerSupervisionHearing(
    @Arg('input', () => Inputs.OfferSupervisionHearingInput) input: Inputs.OfferSupervisionHearingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.offerSupervisionHearing);
  }

  @Mutation(() => SupervisionOrder, { description: '陈述申辩.' })
  @Opens('petition.handle')
  stateOnSupervisionOrder(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.stateOnSupervisionOrder);
  }

  @Mutation(() => SupervisionOrder, { description: '撤销督办.' })
  @Opens('supervision.issue')
  revokeSupervisionOrder(
    @Arg('input', () => Inputs.SupervisionTextInput) input: Inputs.SupervisionTextInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, supervisionOrderReading, verbs.revokeSupervisionOrder);
  }
}
