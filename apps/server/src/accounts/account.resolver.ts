import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act, type Work } from '../graphql/act';
import type { ActInput } from '../graphql/act-input';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  AccountsArguments,
  CreateAccountInput,
  DisableAccountInput,
  EnableAccountInput,
  ResetPasswordInput,
  UpdateAccountInput,
} from './account.inputs';
import { accountReading, accountsPage, oneAccount } from './account.reading';
import {
  createAccount,
  disableAccount,
  enableAccount,
  resetPassword,
  updateAccount,
} from './account.service';
import { Account, AccountConnection } from './account.type';

@Resolver()
export class AccountResolver {
  @Query(() => AccountConnection, { description: '账号列表.' })
  @Opens('account.read', accountsPage)
  accounts(
    @Args(() => AccountsArguments) _: AccountsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Account, { nullable: true, description: '一个账号.' })
  @Opens('account.read', oneAccount)
  account(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Account, { description: '新增账号.' })
  @Opens('account.manage')
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, (tx, actor) => createAccount(tx, actor, input));
  }

  @Mutation(() => Account, { description: '修改账号.' })
  @Opens('account.manage')
  updateAccount(
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, (tx, actor) => updateAccount(tx, actor, input));
  }

  @Mutation(() => Account, { description: '重置密码.' })
  @Opens('account.manage')
  resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, (tx, actor) => resetPassword(tx, actor, input));
  }

  @Mutation(() => Account, { description: '停用账号.' })
  @Opens('account.manage')
  disableAccount(
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, (tx, actor) => disableAccount(tx, actor, input));
  }

  @Mutation(() => Account, { description: '启用账号.' })
  @Opens('account.manage')
  enableAccount(
    @Arg('input', () => EnableAccountInput) input: EnableAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return change(context, info, input, (tx, actor) => enableAccount(tx, actor, input));
  }
}

/** A change of an account is felt by its sessions at once. */
async function change(
  context: Context,
  info: GraphQLResolveInfo,
  input: ActInput,
  work: Work,
): Promise<unknown> {
  const account = await act(context, info, input, accountReading, work);
  context.services.sessions.forget();
  return account;
}
