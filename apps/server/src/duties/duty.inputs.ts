import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DateScalar } from '../graphql/scalars';

export enum DutySort {
  FROM_ON = 'FROM_ON',
}
registerEnumType(DutySort, { name: 'DutySort', description: 'Orders of the list.' });

@ArgsType()
export class DutiesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'In the office of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this official.' })
  officialId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day.' })
  on?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  since?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that were cancelled.' })
  includeCancelled?: boolean | null;

  @Field(() => DutySort, { nullable: true, description: 'Order.' })
  sort?: DutySort | null;
}

@InputType({ description: '排班: one official in an office on any day.' })
export class PlanDutyInput extends ActInput {
  @Field(() => ID, { description: 'The group whose office it is.' })
  groupId: string;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => String, {
    nullable: true,
    description: '值班电话; the official’s own, else the office’s, if not given.',
  })
  phone?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; the first one if not given.' })
  untilOn?: string | null;
}

@InputType({ description: '改班: only what is given changes.' })
export class ChangeDutyInput extends EditInput {
  @Field(() => ID, { nullable: true, description: 'Who.' })
  officialId?: string | null;

  @Field(() => String, { nullable: true, description: '值班电话.' })
  phone?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  fromOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  untilOn?: string | null;
}

@InputType({ description: '取消值班.' })
export class CancelDutyInput extends EditInput {}

@InputType({
  description:
    '交班: from its last day on, to the next of the roster, who has to be there without a day between.',
})
export class HandOverDutyInput extends EditInput {
  @Field(() => String, { description: '交班记录: what the next one has to know; that nothing is left, too.' })
  notes: string;
}
