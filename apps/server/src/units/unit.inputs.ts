import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { UnitKind as Kind } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { UnitKind } from '../graphql/enums';

export enum UnitSort {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}
registerEnumType(UnitSort, { name: 'UnitSort', description: 'Orders of the list.' });

@ArgsType()
export class UnitsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of name or code.' })
  search?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'One kind.' })
  kind?: Kind | null;

  @Field(() => ID, { nullable: true, description: 'Directly below this unit.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that take no more work.' })
  includeRetired?: boolean | null;

  @Field(() => UnitSort, { nullable: true, description: 'Order.' })
  sort?: UnitSort | null;
}

@InputType({ description: '新增部门或村居.' })
export class CreateUnitInput extends ActInput {
  @Field(() => String, { description: 'Name, up to 100 characters.' })
  name: string;

  @Field(() => UnitKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => String, { nullable: true, description: 'Code, unique within the tenant.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit above.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: '区划代码 of a village or community.' })
  divisionCode?: string | null;
}

@InputType({ description: '修改部门或村居: only what is given changes.' })
export class UpdateUnitInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'Kind.' })
  kind?: Kind | null;

  @Field(() => String, { nullable: true, description: 'Code; empty removes it.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit above; null lifts it to the top.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: '区划代码; empty removes it.' })
  divisionCode?: string | null;
}

@InputType({ description: '停用部门或村居: refused while it has open petitions.' })
export class RetireUnitInput extends EditInput {}

@InputType({ description: '带入村居: all villages of the tenant’s township that are not units yet.' })
export class TakeOverVillagesInput extends ActInput {}

@InputType({
  description: '导入区划: a CSV with code and name columns, as the official division codes have them.',
})
export class ImportUnitsInput extends ActInput {
  @Field(() => String, { description: 'The CSV text.' })
  csv: string;

  @Field(() => UnitKind, { description: 'Kind of the new units.' })
  kind: Kind;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows whose code begins so (the township’s own code).',
  })
  codePrefix?: string | null;
}
