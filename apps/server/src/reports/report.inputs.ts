import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { ReportItem, ReportRhythm as Rhythm, ReportScope as Scope } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { ReportRhythm, ReportScope, ReportSubject } from '../graphql/report-enums';
import { DateScalar } from '../graphql/scalars';

export enum ReportSort {
  PERIOD = 'PERIOD',
}
registerEnumType(ReportSort, { name: 'ReportSort', description: 'Orders of the list.' });

export enum ReportObligationSort {
  FROM_ON = 'FROM_ON',
}
registerEnumType(ReportObligationSort, { name: 'ReportObligationSort', description: 'Orders of the list.' });

@ArgsType()
export class ReportsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this obligation.' })
  obligationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those not yet signed for as they stand now.' })
  toReceive?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that came late, or only those that did not.',
  })
  late?: boolean | null;

  @Field(() => ReportSort, { nullable: true, description: 'Order: the latest period first.' })
  sort?: ReportSort | null;
}

@ArgsType()
export class ReportObligationsArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Also those that have ended.' })
  includeEnded?: boolean | null;

  @Field(() => ReportObligationSort, { nullable: true, description: 'Order.' })
  sort?: ReportObligationSort | null;
}

@ArgsType()
export class DueReportsArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only of the units one reports for oneself, as officer or backup.',
  })
  mine?: boolean | null;
}

@InputType({ description: '报送的事项: a matter or a condition, never where a person goes.' })
export class ReportItemInput {
  @Field(() => ReportSubject, { description: 'What it is about.' })
  subject: ReportItem['subject'];

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is the matter there.' })
  description?: string | null;
}

@InputType({ description: '设定报送要求.' })
export class CreateReportObligationInput extends ActInput {
  @Field(() => ReportRhythm, { description: 'How often.' })
  rhythm: Rhythm;

  @Field(() => ReportScope, { description: 'By whom, to whom.' })
  scope: Scope;

  @Field(() => String, { description: 'What is to be reported.' })
  what: string;

  @Field(() => DateScalar, { description: 'From this day on: the period it lies in is the first.' })
  fromOn: string;
}

@InputType({ description: '停止报送要求: what was reported stays.' })
export class EndReportObligationInput extends EditInput {
  @Field(() => DateScalar, { description: 'Its last day.' })
  untilOn: string;
}

@InputType({ description: '报送.' })
export class SubmitReportInput extends ActInput {
  @Field(() => ID, { description: 'What it answers.' })
  obligationId: string;

  @Field(() => ID, { nullable: true, description: 'The unit that reports; none: the tenant, to the county.' })
  unitId?: string | null;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodUntil: string;

  @Field(() => Boolean, { nullable: true, description: '零报告: there is nothing to report.' })
  zero?: boolean | null;

  @Field(() => String, { nullable: true, description: '情况说明.' })
  content?: string | null;

  @Field(() => [ReportItemInput], { nullable: true, description: '事项; at least one, or a zero report.' })
  items?: ReportItemInput[] | null;
}

@InputType({ description: '签收报送: a corrected one is signed for again.' })
export class AcknowledgeReportInput extends EditInput {}

@InputType({ description: '更正报送: the earlier text is kept.' })
export class CorrectReportInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Boolean, { nullable: true, description: '零报告.' })
  zero?: boolean | null;

  @Field(() => String, { nullable: true, description: '情况说明.' })
  content?: string | null;

  @Field(() => [ReportItemInput], { nullable: true, description: '事项; at least one, or a zero report.' })
  items?: ReportItemInput[] | null;
}
