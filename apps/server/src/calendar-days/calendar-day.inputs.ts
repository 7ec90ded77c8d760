import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DateScalar } from '../graphql/scalars';

export enum CalendarDaySort {
  DATE = 'DATE',
}
registerEnumType(CalendarDaySort, { name: 'CalendarDaySort', description: 'Orders of the list.' });

@ArgsType()
export class CalendarDaysArguments extends PageArguments {
  @Field(() => Int, { nullable: true, description: 'Of that year.' })
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those withdrawn.' })
  includeWithdrawn?: boolean | null;

  @Field(() => CalendarDaySort, { nullable: true, description: 'Order.' })
  sort?: CalendarDaySort | null;
}

@InputType({
  description:
    '登记放假安排: in the county’s office for the whole county, elsewhere for that office alone. What an administrator of the county enters counts at once; all else moves no term of the law until they have confirmed it.',
})
export class AddCalendarDaysInput extends ActInput {
  @Field(() => DateScalar, {
    description: 'First day: not before it was published, and of one’s own office not before today.',
  })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; the first if not given.' })
  to?: string | null;

  @Field(() => Boolean, { description: '休息, or else 调休上班.' })
  off: boolean;

  @Field(() => String, { description: 'What it is called: 县庆日.' })
  name: string;

  @Field(() => String, { description: '依据: the notice that says so.' })
  source: string;

  @Field(() => DateScalar, { description: 'When that was published.' })
  publishedOn: string;
}

@InputType({
  description:
    '确认放假安排: this day, and what was entered with it, counts for the terms of the law from now on.',
})
export class ConfirmCalendarDayInput extends EditInput {}

@InputType({ description: '撤回放假安排: it stays in the list, and holds no more.' })
export class WithdrawCalendarDayInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}
