import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { REPEATABLE } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { changePassword, enterTenant, revokeSession, signIn } from '../identity/session.service';
import { ChangePasswordInput, EnterTenantInput, SignInInput } from './viewer.inputs';
import { viewerOf } from './viewer.service';
import { Viewer } from './viewer.type';

/** Signing in and out, one's own password and sessions, and where county staff work. */
@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: '当前用户; null when nobody is signed in.' })
  @Opens('public')
  viewer(@Ctx() context: Context): Promise<Viewer | null> {
    return viewerOf(context);
  }

  @Mutation(() => Boolean, { description: '登录: sets the session cookie.' })
  @Opens('public')
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await signIn(context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: '退出.' })
  @Opens('own.session')
  async signOut(
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true, description: REPEATABLE }) _: string | null,
  ): Promise<boolean> {
    await revokeSession(context, (context.actor as SignedIn).sessionId);
    return true;
  }

  @Mutation(() => Boolean, { description: '结束会话: ends another of your sessions.' })
  @Opens('own.session')
  async revokeSession(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true, description: REPEATABLE }) _: string | null,
  ): Promise<boolean> {
    await revokeSession(context, id);
    return true;
  }

  @Mutation(() => Boolean, { description: '修改密码: your other sessions end.' })
  @Opens('own.session')
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await changePassword(context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: '进入单位: county staff read and write there from now on.' })
  @Opens('tenant.enter')
  async enterTenant(
    @Arg('input', () => EnterTenantInput) input: EnterTenantInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await enterTenant(context, input.tenantId);
    return true;
  }

  @Mutation(() => Boolean, { description: '离开单位: back to reading the whole county.' })
  @Opens('tenant.enter')
  async leaveTenant(
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true, description: REPEATABLE }) _: string | null,
  ): Promise<boolean> {
    await enterTenant(context, null);
    return true;
  }
}
