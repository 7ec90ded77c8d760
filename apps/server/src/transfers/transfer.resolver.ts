import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './transfer.inputs';
import { oneTransfer, transferReading, transfersPage } from './transfer.reading';
import * as verbs from './transfer.service';
import { Transfer, TransferConnection, TransferTarget } from './transfer.type';

/** Labels and one line each. */
@Resolver()
export class TransferResolver {
  @Query(() => TransferConnection, { description: '转送交办列表: newest first.' })
  @Opens('petition.read', transfersPage)
  transfers(
    @Args(() => Inputs.TransfersArguments) _: Inputs.TransfersArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Transfer, { nullable: true, description: '一件转送交办; null when it is not yours to see.' })
  @Opens('petition.read', oneTransfer)
  transfer(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => [TransferTarget], { description: 'The offices that a matter of yours can be transferred to.' })
  @Opens('petition.dispose')
  transferTargets(@Ctx() { db, actor }: Context): Promise<verbs.CountyOffice[]> {
    return db.inside(requireWorkplace(actor as SignedIn), verbs.transferTargets);
  }

  @Mutation(() => Transfer, {
    description: '转送、交办 to another office; who answers for it goes on until that office signs.',
  })
  @Opens('petition.dispose')
  transferPetition(
    @Arg('input', () => Inputs.TransferPetitionInput) input: Inputs.TransferPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.transferPetition);
  }

  @Mutation(() => Transfer, { description: '签收: it is entered in this office’s register.' })
  @Opens('petition.dispose')
  signTransfer(
    @Arg('input', () => Inputs.SignTransferInput) input: Inputs.SignTransferInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.signTransfer);
  }

  @Mutation(() => Transfer, { description: '提出异议, within five workdays.' })
  @Opens('petition.dispose')
  objectToTransfer(
    @Arg('input', () => Inputs.TransferReasonInput) input: Inputs.TransferReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.objectToTransfer);
  }

  @Mutation(() => Transfer, { description: '同意异议: the matter is back with its sender.' })
  @Opens('petition.dispose')
  takeBackTransfer(
    @Arg('input', () => Inputs.TakeBackTransferInput) input: Inputs.TakeBackTransferInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.takeBackTransfer);
  }

  @Mutation(() => Transfer, { description: '不同意异议, with reasons: it is the receiver’s to sign.' })
  @Opens('petition.dispose')
  insistOnTransfer(
    @Arg('input', () => Inputs.TransferReasonInput) input: Inputs.TransferReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.insistOnTransfer);
  }

  @Mutation(() => Transfer, {
    description:
      '撤回转送 from an office that is suspended or closed, signed for or not; what was answered there comes back as its result.',
  })
  @Opens('petition.dispose')
  recallTransfer(
    @Arg('input', () => Inputs.TransferReasonInput) input: Inputs.TransferReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.recallTransfer);
  }

  @Mutation(() => Transfer, { description: '办结报告 to the sender, once the petitioner has been told.' })
  @Opens('petition.dispose')
  reportTransfer(
    @Arg('input', () => Inputs.TransferReasonInput) input: Inputs.TransferReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.reportTransfer);
  }

  @Mutation(() => Transfer, {
    description:
      '补充报告 after the result was reported: words, with the papers added since and an answer given or served anew.',
  })
  @Opens('petition.dispose')
  supplementTransfer(
    @Arg('input', () => Inputs.TransferReasonInput) input: Inputs.TransferReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, transferReading, verbs.supplementTransfer);
  }
}
