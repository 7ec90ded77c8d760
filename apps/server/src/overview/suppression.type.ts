import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SuppressionSignal as Name } from '@huiyin/domain';
import { DateScalar } from '../graphql/scalars';
import { SuppressionSignal } from '../graphql/reception-enums';

@ObjectType({
  simpleResolvers: true,
  description: 'Where a signal stands: an office or one of its units, in one month. Never a person.',
})
export class SuppressionFinding {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  tenantName: string;

  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month: string;

  @Field(() => ID, { nullable: true, description: 'The unit; null of the office as a whole.' })
  unitId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  unitName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, of signals that have days.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, of signals that have days.' })
  until: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The numbers that are missing, “2026: 13–14”, or what was to be reported.',
  })
  of: string | null;

  @Field(() => Int, { description: 'How many; of what, `counts` says.' })
  count: number;

  @Field(() => Int, { description: 'The counter-figure; of what, `against` says.' })
  counterFigure: number;
}

@ObjectType({ simpleResolvers: true, description: '压件、瞒报信号: one of a closed list.' })
export class SuppressionCheck {
  @Field(() => SuppressionSignal, { description: 'Which signal.' })
  signal: Name;

  @Field(() => String, { description: 'What it says.' })
  meaning: string;

  @Field(() => String, {
    description: 'What else may have caused it: it is a reason to look, and no finding of guilt.',
  })
  innocent: string;

  @Field(() => String, { description: 'What to do next.' })
  next: string;

  @Field(() => String, { description: 'What is counted.' })
  counts: string;

  @Field(() => String, { description: 'What the counter-figure is.' })
  against: string;

  @Field(() => [SuppressionFinding], {
    description: 'Where it stands, the newest month first, then by name: nothing here is a ranking.',
  })
  found: SuppressionFinding[];
}
