import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { v5, v7 as uuid } from 'uuid';
import { actAt, type Work } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { overlayToOpenWith } from './tenant-law.service';
import { closeTenant, successorIn } from './tenant-close.service';
import {
  CloseTenantInput,
  OpenTenantInput,
  RenameTenantInput,
  ResumeTenantInput,
  SuspendTenantInput,
  TenantsArguments,
  UpdateTenantInput,
} from './tenant.inputs';
import { oneTenant, tenantReading, tenantsPage } from './tenant.reading';
import { openTenant, renameTenant, resumeTenant, suspendTenant, updateTenant } from './tenant.service';
import { Tenant, TenantConnection } from './tenant.type';

@Resolver()
export class TenantResolver {
  @Query(() => TenantConnection, { description: '单位列表.' })
  @Opens('tenant.read', tenantsPage)
  tenants(
    @Args(() => TenantsArguments) _: TenantsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Tenant, { nullable: true, description: '一个单位.' })
  @Opens('tenant.read', oneTenant)
  tenant(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Tenant, {
    description: '开通单位. Answers with an invitation for its first administrator, once.',
  })
  @Opens('tenant.manage')
  async openTenant(
    @Arg('input', () => OpenTenantInput) input: OpenTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { home, accountId } = context.actor as SignedIn;
    // a repeated request must come to the same place, or its key would be unknown there
    const tenantId = input.idempotencyKey ? v5(input.idempotencyKey, accountId) : uuid();
    const overlay = await overlayToOpenWith(context, input.overlay);
    return actAt(context, { countyId: home.countyId, tenantId }, info, input, tenantReading, (tx, actor) =>
      openTenant(context.services, tx, actor, input, overlay),
    );
  }

  @Mutation(() => Tenant, { description: '更名.' })
  @Opens('tenant.manage')
  renameTenant(
    @Arg('input', () => RenameTenantInput) input: RenameTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return within(context, info, input, (tx) => renameTenant(tx, input));
  }

  @Mutation(() => Tenant, { description: '修改单位资料.' })
  @Opens('tenant.manage')
  updateTenant(
    @Arg('input', () => UpdateTenantInput) input: UpdateTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return within(context, info, input, (tx) => updateTenant(tx, input));
  }

  @Mutation(() => Tenant, { description: '停用单位.' })
  @Opens('tenant.manage')
  suspendTenant(
    @Arg('input', () => SuspendTenantInput) input: SuspendTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return within(context, info, input, (tx) => suspendTenant(tx, input));
  }

  @Mutation(() => Tenant, { description: '撤销单位, with a successor; refused while matters are open.' })
  @Opens('tenant.manage')
  async closeTenant(
    @Arg('input', () => CloseTenantInput) input: CloseTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const successor = await successorIn(context, input.successorId);
    return within(context, info, input, (tx) => closeTenant(tx, input, successor, context.services.now()));
  }

  @Mutation(() => Tenant, { description: '恢复单位.' })
  @Opens('tenant.manage')
  resumeTenant(
    @Arg('input', () => ResumeTenantInput) input: ResumeTenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return within(context, info, input, (tx) => resumeTenant(tx, input));
  }
}

/** What a county does to a tenant is written, and logged, in that tenant's own place. */
async function within(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  work: Work,
): Promise<unknown> {
  const { home } = context.actor as SignedIn;
  const tenant = await actAt(
    context,
    { countyId: home.countyId, tenantId: input.id },
    info,
    input,
    tenantReading,
    work,
  );
  context.services.sessions.forget();
  return tenant;
}
