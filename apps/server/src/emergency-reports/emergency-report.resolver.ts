import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './emergency-report.inputs';
import { emergencyReportReading, emergencyReportsPage, oneEmergencyReport } from './emergency-report.reading';
import * as verbs from './emergency-report.service';
import { EmergencyReport, EmergencyReportConnection } from './emergency-report.type';

/** Labels and one line each. */
@Resolver()
export class EmergencyReportResolver {
  @Query(() => EmergencyReportConnection, { description: '紧急信息, the latest first.' })
  @Opens('emergencyReport.read', emergencyReportsPage)
  emergencyReports(
    @Args(() => Inputs.EmergencyReportsArguments) _: Inputs.EmergencyReportsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => EmergencyReport, { nullable: true, description: '一条紧急信息.' })
  @Opens('emergencyReport.read', oneEmergencyReport)
  emergencyReport(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => EmergencyReport, { description: '报告紧急信息.' })
  @Opens('emergencyReport.make')
  reportEmergency(
    @Arg('input', () => Inputs.ReportEmergencyInput) input: Inputs.ReportEmergencyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, emergencyReportReading, (tx, actor) =>
      verbs.reportEmergency(tx, input, actor, now),
    );
  }

  @Mutation(() => EmergencyReport, { description: '续报、终报.' })
  @Opens('emergencyReport.make')
  followUpEmergency(
    @Arg('input', () => Inputs.FollowUpEmergencyInput) input: Inputs.FollowUpEmergencyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, emergencyReportReading, (tx, actor) =>
      verbs.followUpEmergency(tx, input, actor, now),
    );
  }

  @Mutation(() => EmergencyReport, { description: '签收紧急信息.' })
  @Opens('emergencyReport.acknowledge')
  acknowledgeEmergency(
    @Arg('input', () => Inputs.AcknowledgeEmergencyInput) input: Inputs.AcknowledgeEmergencyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, emergencyReportReading, (tx, actor) =>
      verbs.acknowledgeEmergency(tx, input, actor, now),
    );
  }
}
