import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import type { CalendarDayEntity } from './calendar-day.entity';

@ObjectType({
  simpleResolvers: true,
  description: '放假安排中的一天: off or worked, beside the nation’s schedules.',
})
export class CalendarDay
  implements
    Pick<
      CalendarDayEntity,
      | 'id'
      | 'countyWide'
      | 'date'
      | 'off'
      | 'name'
      | 'source'
      | 'publishedOn'
      | 'recordedAt'
      | 'recordedBy'
      | 'confirmedAt'
      | 'confirmedBy'
      | 'withdrawnAt'
      | 'withdrawnBy'
      | 'withdrawnReason'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether it holds for the whole county, or for one office.' })
  countyWide: boolean;

  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => Boolean, { description: '休息: offices are closed; else they work (调休上班).' })
  off: boolean;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: '依据: the notice that says so.' })
  source: string;

  @Field(() => DateScalar, { description: 'When that was published.' })
  publishedOn: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field(() => String, { description: 'By whom.' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it counts for the terms of the law; null until the county has confirmed it.',
  })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who confirmed it, for the county.' })
  confirmedBy: string | null;

  @Field(() => Tenant, { nullable: true, description: 'Whose day it is; null where that is another office.' })
  tenant?: Tenant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it does not hold any more.' })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  withdrawnReason: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of days.' })
export class CalendarDayConnection extends connectionOf(CalendarDay, 'CalendarDay') {}
