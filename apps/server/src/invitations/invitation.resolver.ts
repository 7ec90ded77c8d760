import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { accountReading } from '../accounts/account.reading';
import { Account } from '../accounts/account.type';
import { act } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { AcceptInvitationInput, InviteAccountInput } from './invitation.inputs';
import { acceptInvitation, invitationOf, inviteAccount } from './invitation.service';
import { Invitation } from './invitation.type';

@Resolver()
export class InvitationResolver {
  @Query(() => Invitation, {
    nullable: true,
    description: '邀请: what a link is for; null when it is wrong, used, revoked or expired.',
  })
  @Opens('public')
  invitation(
    @Arg('invitation', () => String, { description: 'What the link holds behind the last slash.' })
    invitation: string,
    @Ctx() context: Context,
  ): Promise<Invitation | null> {
    return invitationOf(context, invitation);
  }

  @Mutation(() => Account, { description: '发邀请链接. Answers with what the link holds, once.' })
  @Opens('account.manage')
  inviteAccount(
    @Arg('input', () => InviteAccountInput) input: InviteAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, accountReading, (tx, actor) =>
      inviteAccount(tx, actor, input, context.services.now()),
    );
  }

  @Mutation(() => Boolean, { description: '接受邀请: sets one’s own password and signs in.' })
  @Opens('public')
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await acceptInvitation(context, input);
    return true;
  }
}
