import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { UnitKind as Kind } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { UnitKind } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import type { UnitEntity } from './unit.entity';

@ObjectType({ simpleResolvers: true, description: '内设机构、村居: what a petition can be assigned to.' })
export class Unit
  implements
    Pick<UnitEntity, 'id' | 'parentId' | 'code' | 'name' | 'kind' | 'divisionCode' | 'retiredAt' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The unit above, if any.' })
  parentId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit above, if any.' })
  parent: Unit | null;

  @Field(() => String, {
    nullable: true,
    description: 'Official division code or a code of the tenant’s own; unique within the tenant.',
  })
  code: string | null;

  @Field(() => String, { description: 'Name; names repeat.' })
  name: string;

  @Field(() => UnitKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => String, { nullable: true, description: '统计用区划代码 of the village that it is.' })
  divisionCode: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it takes no more work.' })
  retiredAt: Date | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of units.' })
export class UnitConnection extends connectionOf(Unit, 'Unit') {}
