import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
class PeriodArguments {
  @Field(() => String, {
    nullable: true,
    description: 'First month, YYYY-MM; January of this year if not given.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last month, YYYY-MM; this month if not given.' })
  to?: string | null;
}

@ArgsType()
export class OverviewArguments extends PeriodArguments {
  @Field(() => ID, { nullable: true, description: 'Channels, subjects and months of this tenant only.' })
  tenantId?: string | null;
}

@ArgsType()
export class BouncesArguments extends PeriodArguments {
  @Field(() => ID, { nullable: true, description: 'Of this tenant only.' })
  tenantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What this unit gave back only.' })
  unitId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only where the office itself objected to a transfer.',
  })
  byOffice?: boolean | null;
}
