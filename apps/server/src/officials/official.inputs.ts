import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';

export enum OfficialSort {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}
registerEnumType(OfficialSort, { name: 'OfficialSort', description: 'Orders of the list.' });

@ArgsType()
export class OfficialsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of name or post.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Serving in this unit.' })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those who left.' })
  includeRetired?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '可以批准延期的: who heads their office today, by a post of its leadership group; whoever serves, where nobody was appointed.',
  })
  mayExtend?: boolean | null;

  @Field(() => OfficialSort, { nullable: true, description: 'Order.' })
  sort?: OfficialSort | null;
}

@InputType({ description: '新增工作人员.' })
export class CreateOfficialInput extends ActInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Post.' })
  post: string;

  @Field(() => String, { nullable: true, description: 'Office phone.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit they serve in.' })
  unitId?: string | null;
}

@InputType({ description: '修改工作人员: only what is given changes.' })
export class UpdateOfficialInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Post.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: 'Office phone; empty removes it.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit they serve in; null for none.' })
  unitId?: string | null;
}

@InputType({ description: '离任: refused while petitions wait for them.' })
export class RetireOfficialInput extends EditInput {}
