import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReportDueState as State, ReportRhythm as Rhythm, ReportScope as Scope } from '@huiyin/domain';
import { ReportDueState, ReportRhythm, ReportScope } from '../graphql/report-enums';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description: '应报未报: a report of one unit and period that is owed and not there.',
})
export class DueReport {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  tenantName: string;

  @Field(() => ID, { description: 'What asks for it.' })
  obligationId: string;

  @Field(() => String, { description: 'What is to be reported.' })
  what: string;

  @Field(() => ReportRhythm, { description: 'How often.' })
  rhythm: Rhythm;

  @Field(() => ReportScope, { description: 'By whom, to whom.' })
  scope: Scope;

  @Field(() => ID, { nullable: true, description: 'The unit that owes it; null: the tenant itself.' })
  unitId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  unitName: string | null;

  @Field(() => String, { nullable: true, description: 'Its information officer.' })
  officer: string | null;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodFrom: string;

  @Field(() => DateScalar, { description: 'Last day of the period, by whose end it is due.' })
  periodUntil: string;

  @Field(() => ReportDueState, { description: 'Whether the period still runs.' })
  state: State;

  @Field(() => Int, { description: 'Days since the period ended; 0 while it runs.' })
  daysLate: number;
}
