import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GroupAction } from '@huiyin/domain';
import { act, type Again } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { petitionReading } from '../petitions/petition.reading';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { reveal, serve } from './co-signer-serving.service';
import * as Inputs from './group-matter.inputs';
import * as verbs from './group-matter.service';
import { GroupMatter, RevealedCoSigner } from './group-matter.type';

type Answered = Planned<PetitionEntity & { invitationCode?: string; revealedCoSigners?: RevealedCoSigner[] }>;

/** Labels and one line each. */
@Resolver(() => Petition)
export class GroupMatterResolver {
  @FieldResolver(() => GroupMatter, {
    description: '集体信访: the mandate of its representatives, and numbers.',
  })
  groupMatter(
    @Root() { $: petition }: Answered,
    @Ctx() { db, actor, language }: Context,
  ): Promise<GroupMatter> {
    const reader = actor as SignedIn;
    return db.inside(placeOf(reader, petition), (tx) => verbs.groupMatterOf(tx, petition, reader, language));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '联名码, told once: when the group is registered and when the code is replaced.',
  })
  invitationCode(@Root() { $: petition }: Answered): string | null {
    return petition.invitationCode ?? null;
  }

  @FieldResolver(() => [RevealedCoSigner], {
    nullable: true,
    description: 'In clear: answered only by revealCoSigner.',
  })
  revealedCoSigners(@Root() { $: petition }: Answered): RevealedCoSigner[] | null {
    return petition.revealedCoSigners ?? null;
  }

  @Mutation(() => Petition, {
    description: '登记为集体信访. Answers with the code by which the others join, once.',
  })
  @Opens('groupMatter.manage')
  formGroupMatter(
    @Arg('input', () => Inputs.FormGroupMatterInput) input: Inputs.FormGroupMatterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'form', verbs.form(input), again(context));
  }

  @Mutation(() => Petition, {
    description:
      '另行推选代表: the mandate of those who represent the group from now on, once the parties were corrected. Who has confirmed stays, and so does the invitation code.',
  })
  @Opens('groupMatter.manage')
  renewMandate(
    @Arg('input', () => Inputs.RenewMandateInput) input: Inputs.RenewMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'renewMandate', verbs.renew(input));
  }

  @Mutation(() => Petition, { description: '更换联名码. Answers with the new one, once.' })
  @Opens('groupMatter.manage')
  reissueInvitation(
    @Arg('input', () => Inputs.ReissueInvitationInput) input: Inputs.ReissueInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'reissueInvitation', verbs.reissue, again(context));
  }

  @Mutation(() => Petition, {
    description: '登记共用电话的人数: a phone counts once, and whoever shares it is counted here.',
  })
  @Opens('groupMatter.manage')
  countSharedPhones(
    @Arg('input', () => Inputs.CountSharedPhonesInput) input: Inputs.CountSharedPhonesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'countSharedPhones', verbs.countSharedPhones(input));
  }

  @Mutation(() => Petition, {
    description: '送达联名人: all who asked for one way, or some by their numbers.',
  })
  @Opens('groupMatter.manage')
  serveCoSigners(
    @Arg('input', () => Inputs.ServeCoSignersInput) input: Inputs.ServeCoSignersInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'serveCoSigners', serve(input));
  }

  @Mutation(() => Petition, {
    description: '查看联名人地址, of one who asked for a letter: the purpose is recorded.',
  })
  @Opens('groupMatter.manage')
  revealCoSigner(
    @Arg('input', () => Inputs.RevealCoSignerInput) input: Inputs.RevealCoSignerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'revealCoSigner', reveal(input));
  }
}

function step(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: GroupAction,
  change: Parameters<typeof verbs.takeGroupStep>[3],
  repeat?: Again,
) {
  const { services } = context;
  return act(
    context,
    info,
    input,
    petitionReading,
    (tx, actor) => verbs.takeGroupStep({ services, tx, actor }, input, action, change),
    repeat,
  );
}

/** Somebody whose answer got lost asks again, and is told the code that holds now. */
const again =
  (context: Context): Again =>
  (tx, id) =>
    verbs.currentInvitation(context.services, tx, id);
