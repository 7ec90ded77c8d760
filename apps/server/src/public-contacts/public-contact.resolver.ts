import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act, actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  ClosePortalInput,
  OpenPortalInput,
  PublicContactsArguments,
  RenewReceiptKeyInput,
  UpdatePublicContactInput,
} from './public-contact.inputs';
import { onePublicContact, publicContactReading, publicContactsPage } from './public-contact.reading';
import { closePortal, openPortal, updatePublicContact } from './public-contact.service';
import { PublicContact, PublicContactConnection } from './public-contact.type';
import { renewReceiptKey } from './receipt-key.service';

/** What an office tells the public, and whether its portal is open. */
@Resolver()
export class PublicContactResolver {
  @Query(() => PublicContactConnection, { description: '各单位的公开信息.' })
  @Opens('publicContact.read', publicContactsPage)
  publicContacts(
    @Args(() => PublicContactsArguments) _: PublicContactsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => PublicContact, { nullable: true, description: '一个单位的公开信息.' })
  @Opens('publicContact.read', onePublicContact)
  publicContact(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => PublicContact, { description: '修改公开信息.' })
  @Opens('publicContact.manage')
  updatePublicContact(
    @Arg('input', () => UpdatePublicContactInput) input: UpdatePublicContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, publicContactReading, (tx) => updatePublicContact(tx, input));
  }

  @Mutation(() => PublicContact, { description: '开放门户: petitioners find the office from now on.' })
  @Opens('publicContact.manage')
  openPortal(
    @Arg('input', () => OpenPortalInput) input: OpenPortalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, publicContactReading, (tx) =>
      openPortal(tx, input, context.services.now()),
    );
  }

  @Mutation(() => PublicContact, {
    description: '更换回执密钥. Receipts given stay good: `receiptKeys` goes on publishing the keys before.',
  })
  @Opens('publicContact.manage')
  renewReceiptKey(
    @Arg('input', () => RenewReceiptKeyInput) input: RenewReceiptKeyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, publicContactReading, renewReceiptKey);
  }

  @Mutation(() => PublicContact, { description: '关闭门户.' })
  @Opens('publicContact.manage')
  closePortal(
    @Arg('input', () => ClosePortalInput) input: ClosePortalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, publicContactReading, (tx) => closePortal(tx, input));
  }
}
