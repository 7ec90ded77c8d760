import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { tenantReading } from '../tenants/tenant.reading';
import { Tenant } from '../tenants/tenant.type';
import { DivisionsArguments, ImportDivisionsInput } from './division.inputs';
import { divisionsPage } from './division.reading';
import { importDivisions } from './division.service';
import { DivisionConnection } from './division.type';

@Resolver()
export class DivisionResolver {
  @Query(() => DivisionConnection, { description: '区划列表: one official list for the county.' })
  @Opens('division.read', divisionsPage)
  divisions(
    @Args(() => DivisionsArguments) _: DivisionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Tenant, { description: '导入区划.' })
  @Opens('division.manage')
  importDivisions(
    @Arg('input', () => ImportDivisionsInput) input: ImportDivisionsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, tenantReading, (tx) =>
      importDivisions(tx, input.rows, input.countyCode),
    );
  }
}
