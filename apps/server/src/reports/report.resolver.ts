import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './report.inputs';
import {
  oneReport,
  reportObligationReading,
  reportObligationsPage,
  reportReading,
  reportsPage,
} from './report.reading';
import * as verbs from './report.service';
import { Report, ReportConnection, ReportObligation, ReportObligationConnection } from './report.type';

/** Labels and one line each. */
@Resolver()
export class ReportResolver {
  @Query(() => ReportObligationConnection, { description: '报送要求.' })
  @Opens('report.read', reportObligationsPage)
  reportObligations(
    @Args(() => Inputs.ReportObligationsArguments) _: Inputs.ReportObligationsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => ReportConnection, { description: '报送列表, the latest period first.' })
  @Opens('report.read', reportsPage)
  reports(
    @Args(() => Inputs.ReportsArguments) _: Inputs.ReportsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Report, { nullable: true, description: '一份报送.' })
  @Opens('report.read', oneReport)
  report(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => ReportObligation, { description: '设定报送要求.' })
  @Opens('report.manage')
  createReportObligation(
    @Arg('input', () => Inputs.CreateReportObligationInput) input: Inputs.CreateReportObligationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, reportObligationReading, (tx) =>
      verbs.createReportObligation(tx, input),
    );
  }

  @Mutation(() => ReportObligation, { description: '停止报送要求.' })
  @Opens('report.manage')
  endReportObligation(
    @Arg('input', () => Inputs.EndReportObligationInput) input: Inputs.EndReportObligationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, reportObligationReading, (tx) => verbs.endReportObligation(tx, input));
  }

  @Mutation(() => Report, { description: '报送: once for each obligation, unit and period.' })
  @Opens('report.submit')
  submitReport(
    @Arg('input', () => Inputs.SubmitReportInput) input: Inputs.SubmitReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, reportReading, (tx, actor) => verbs.submitReport(tx, input, actor, now));
  }

  @Mutation(() => Report, { description: '更正报送.' })
  @Opens('report.submit')
  correctReport(
    @Arg('input', () => Inputs.CorrectReportInput) input: Inputs.CorrectReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, reportReading, (tx, actor) =>
      verbs.correctReport(tx, input, actor, now),
    );
  }

  @Mutation(() => Report, { description: '签收报送 (回执).' })
  @Opens('report.acknowledge')
  acknowledgeReport(
    @Arg('input', () => Inputs.AcknowledgeReportInput) input: Inputs.AcknowledgeReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, reportReading, (tx, actor) =>
      verbs.acknowledgeReport(tx, input, actor, now),
    );
  }
}
