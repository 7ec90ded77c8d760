import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { AbsenceKind as Kind } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { AbsenceKind } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

export enum AbsenceSort {
  FROM_ON = 'FROM_ON',
}
registerEnumType(AbsenceSort, { name: 'AbsenceSort', description: 'Orders of the list.' });

@ArgsType()
export class AbsencesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of whoever ever held a post in this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this official.' })
  officialId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Away on this day.' })
  on?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Away on this day or later.' })
  since?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that were cancelled.' })
  includeCancelled?: boolean | null;

  @Field(() => AbsenceSort, { nullable: true, description: 'Order.' })
  sort?: AbsenceSort | null;
}

@InputType({ description: '登记外出.' })
export class RecordAbsenceInput extends ActInput {
  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => AbsenceKind, { description: '事由.' })
  kind: Kind;

  @Field(() => DateScalar, { description: 'First day away.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day away; none while nobody knows it.' })
  untilOn?: string | null;
}

@InputType({ description: '修改外出: only what is given changes.' })
export class ChangeAbsenceInput extends EditInput {
  @Field(() => AbsenceKind, { nullable: true, description: '事由.' })
  kind?: Kind | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day away.' })
  fromOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day away.' })
  untilOn?: string | null;
}

@InputType({ description: '取消外出: it stays, and counts for nothing.' })
export class CancelAbsenceInput extends EditInput {}

@InputType({ description: '返岗: whoever was away is back.' })
export class RecordReturnInput extends EditInput {
  @Field(() => DateScalar, { description: 'First day back, today at the latest.' })
  returnedOn: string;
}
