import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actAs } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { codeOfCoSigner, confirmCoSignature } from '../group-matters/co-signer.service';
import { ConfirmCoSignatureInput, WithdrawCoSignatureInput } from './co-signature.inputs';
import { coSignatureReading } from './co-signature.reading';
import { invitedMatter, invitedTo, requireOwnHand, withdraw } from './co-signature.service';
import { CoSignature, InvitedMatter } from './co-signature.type';
import { heldByAnybody, requireNobody } from './portal-held.service';
import { officeBehind, openOffice } from './portal-office.service';
import { FollowPetitionArguments } from './portal.inputs';

/** The co-signer's side (联名人): in by the invitation, out by the own code. */
@Resolver()
export class CoSignatureResolver {
  @Query(() => InvitedMatter, { description: '邀请联名的事项, by number and 联名码.' })
  @Opens('public')
  invitedMatter(@Args(() => FollowPetitionArguments) key: FollowPetitionArguments, @Ctx() context: Context) {
    return invitedMatter(context, key);
  }

  @Mutation(() => CoSignature, {
    description: '确认联名. Answers with the own query code, once. The same phone is counted once.',
  })
  @Opens('public')
  async confirmCoSignature(
    @Arg('input', () => ConfirmCoSignatureInput) input: ConfirmCoSignatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireOwnHand(context);
    const { services, address } = context;
    const { place, petitionId } = await invitedTo(context, input);
    return actAs(
      context,
      null,
      place,
      info,
      input,
      coSignatureReading,
      async (tx) => {
        const { noticeVersion } = (await openOffice(tx)).contact;
        return confirmCoSignature(services, tx, petitionId, input, { address, noticeVersion });
      },
      (tx, id) => codeOfCoSigner(services, tx, id),
    );
  }

  @Mutation(() => CoSignature, {
    description:
      '退出联名, at any time: name and contact are deleted, and the code opens nothing any more. Of a matter that was sent on since the title is empty.',
  })
  @Opens('public')
  async withdrawCoSignature(
    @Arg('input', () => WithdrawCoSignatureInput) input: WithdrawCoSignatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireNobody(context);
    // also of a matter that was sent on since: what it deletes is here, and there what came along
    const whole = { ...context, db: context.db.whole() };
    const held = await heldByAnybody(whole, input, officeBehind);
    return actAs(whole, null, held.place, info, input, coSignatureReading, (tx) =>
      withdraw(tx, held, context.services.now()),
    );
  }
}
