import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { tenantReading } from '../tenants/tenant.reading';
import { Tenant } from '../tenants/tenant.type';
import { importUnits } from './unit-import.service';
import {
  CreateUnitInput,
  ImportUnitsInput,
  RetireUnitInput,
  TakeOverVillagesInput,
  UnitsArguments,
  UpdateUnitInput,
} from './unit.inputs';
import { oneUnit, unitReading, unitsPage } from './unit.reading';
import { takeOverVillages } from './village.service';
import { createUnit, retireUnit, updateUnit } from './unit.service';
import { Unit, UnitConnection } from './unit.type';

@Resolver()
export class UnitResolver {
  @Query(() => UnitConnection, { description: '部门与村居列表.' })
  @Opens('unit.read', unitsPage)
  units(
    @Args(() => UnitsArguments) _: UnitsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Unit, { nullable: true, description: '一个部门或村居.' })
  @Opens('unit.read', oneUnit)
  unit(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Unit, { description: '新增部门或村居.' })
  @Opens('unit.manage')
  createUnit(
    @Arg('input', () => CreateUnitInput) input: CreateUnitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, unitReading, (tx) => createUnit(tx, input));
  }

  @Mutation(() => Unit, { description: '修改部门或村居.' })
  @Opens('unit.manage')
  updateUnit(
    @Arg('input', () => UpdateUnitInput) input: UpdateUnitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, unitReading, (tx) => updateUnit(tx, input));
  }

  @Mutation(() => Unit, { description: '停用部门或村居.' })
  @Opens('unit.manage')
  retireUnit(
    @Arg('input', () => RetireUnitInput) input: RetireUnitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, unitReading, (tx) => retireUnit(tx, input));
  }

  @Mutation(() => Tenant, {
    description: '导入区划代码 as units: new codes are added, known ones left alone.',
  })
  @Opens('unit.manage')
  importUnits(
    @Arg('input', () => ImportUnitsInput) input: ImportUnitsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, tenantReading, (tx) => importUnits(tx, input));
  }

  @Mutation(() => Tenant, { description: '带入村居 as units, out of the county’s divisions.' })
  @Opens('unit.manage')
  takeOverVillages(
    @Arg('input', () => TakeOverVillagesInput) input: TakeOverVillagesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, tenantReading, takeOverVillages);
  }
}
