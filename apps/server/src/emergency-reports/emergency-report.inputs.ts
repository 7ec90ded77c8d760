import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { EmergencyLevel as Level } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { EmergencyLevel } from '../graphql/report-enums';
import { DateTimeScalar } from '../graphql/scalars';

export enum EmergencyReportSort {
  REPORTED_AT = 'REPORTED_AT',
}
registerEnumType(EmergencyReportSort, { name: 'EmergencyReportSort', description: 'Orders of the list.' });

@ArgsType()
export class EmergencyReportsArguments extends PageArguments {
  @Field(() => EmergencyLevel, { nullable: true, description: 'Only those this level has not acknowledged.' })
  waitingFor?: Level | null;

  @Field(() => EmergencyReportSort, { nullable: true, description: 'Order: the latest first.' })
  sort?: EmergencyReportSort | null;
}

@InputType({ description: '报告紧急信息: what, where, when, and what was done.' })
export class ReportEmergencyInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The village or section it comes from.' })
  unitId?: string | null;

  @Field(() => String, { description: 'What happened; a matter, not who.' })
  what: string;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => DateTimeScalar, { description: 'When it happened; not in the future.' })
  happenedAt: Date;

  @Field(() => String, { description: 'What was done.' })
  measures: string;
}

@InputType({ description: '续报 or 终报 on an emergency.' })
export class FollowUpEmergencyInput extends EditInput {
  @Field(() => String, { description: 'What was done since.' })
  measures: string;

  @Field(() => Boolean, { nullable: true, description: '终报: the last word.' })
  final?: boolean | null;
}

@InputType({ description: '签收紧急信息: for the county by its staff, for the office by everybody else.' })
export class AcknowledgeEmergencyInput extends EditInput {}
