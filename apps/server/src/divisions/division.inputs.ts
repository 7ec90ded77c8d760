import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { DivisionLevel as Level } from '@huiyin/domain';
import { ActInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DivisionLevel } from '../graphql/enums';

export enum DivisionSort {
  CODE = 'CODE',
}
registerEnumType(DivisionSort, { name: 'DivisionSort', description: 'Orders of the list.' });

@ArgsType()
export class DivisionsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the name, or of the code.' })
  search?: string | null;

  @Field(() => DivisionLevel, { nullable: true, description: 'One level.' })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'Directly below the division with this code.' })
  parentCode?: string | null;

  @Field(() => DivisionSort, { nullable: true, description: 'Order.' })
  sort?: DivisionSort | null;
}

@InputType({ description: 'A line of an official list.' })
export class DivisionRowInput {
  @Field(() => String, { description: '6 digits of a county, 9 of a township or 12 of a village.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its number in the list it comes from; its place here if not given.',
  })
  row?: number | null;
}

@InputType({
  description:
    '导入区划: of the list only what is the county’s; new codes are added, known ones take the name.',
})
export class ImportDivisionsInput extends ActInput {
  @Field(() => String, { description: 'The county’s own code: six digits.' })
  countyCode: string;

  @Field(() => [DivisionRowInput], { description: 'The list.' })
  rows: DivisionRowInput[];
}
