import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { OfficialEntity } from './official.entity';

@ObjectType({
  simpleResolvers: true,
  description: '工作人员: somebody who serves, with or without an account.',
})
export class Official
  implements Pick<OfficialEntity, 'id' | 'name' | 'post' | 'phone' | 'unitId' | 'retiredAt' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Post (职务).' })
  post: string;

  @Field(() => String, { nullable: true, description: 'Office phone.' })
  phone: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit they serve in.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit they serve in.' })
  unit: Unit | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when they take no more work.' })
  retiredAt: Date | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of officials.' })
export class OfficialConnection extends connectionOf(Official, 'Official') {}
