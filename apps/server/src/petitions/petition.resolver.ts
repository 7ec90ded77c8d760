import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PetitionAction } from '@huiyin/domain';
import { act, actBy, type Again } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { officialReading } from '../officials/official.reading';
import { Official } from '../officials/official.type';
import { currentInvitation, registerAtOffice } from '../group-matters/group-matter.service';
import { readRoot } from '../reading/read';
import { PetitionsArguments } from './petition-filter.inputs';
import * as Inputs from './petition.inputs';
import { AttemptServiceInput } from './service-attempt.inputs';
import { close, end } from './petition-ending.service';
import { handOverPetitions } from './petition-handover.service';
import { onePetition, petitionReading, petitionsPage } from './petition.reading';
import { currentCode } from './petition.service';
import { revealPetitioner } from './petition-reveal.service';
import { similarPetitions } from './petition-similar.service';
import { attemptService, serve, serveInWriting } from './petition-serve.service';
import { AcceptSimplyInput } from './petition-simple.inputs';
import { acceptSimply, endSimple } from './petition-simple.service';
import { takePetitionStep, type Change, type Situation } from './petition-steps.service';
import * as verbs from './petition-verbs.service';
import { Petition, PetitionConnection } from './petition.type';
import { RecordPetitionerViewInput } from './petition-view.inputs';

/** Labels and one line each; the use cases are in the services. */
@Resolver()
export class PetitionResolver {
  @Query(() => PetitionConnection, { description: '信访事项列表: newest first.' })
  @Opens('petition.read', petitionsPage)
  petitions(
    @Args(() => PetitionsArguments) _: PetitionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Petition, {
    nullable: true,
    description: '一件信访事项; null when it does not exist or is not yours to see.',
  })
  @Opens('petition.read', onePetition)
  petition(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => [Petition], {
    description:
      '疑似重复: earlier petitions of likely the same matter in your tenant, best first, at most five.',
  })
  @Opens('petition.register')
  similarPetitions(
    @Arg('title', () => String, { description: 'Title so far.' }) title: string,
    @Arg('content', () => String, { description: 'Text so far.' }) content: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return similarPetitions(context, info, title, content);
  }

  @Mutation(() => Petition, {
    description: '登记. Answers with the query code, and with a group’s invitation code, once.',
  })
  @Opens('petition.register')
  registerPetition(
    @Arg('input', () => Inputs.RegisterPetitionInput) input: Inputs.RegisterPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(
      context,
      info,
      input,
      petitionReading,
      (tx, actor) => registerAtOffice({ services: context.services, tx, actor }, input),
      async (tx, id) => ({
        ...(await again(context)(tx, id)),
        ...(await currentInvitation(context.services, tx, id)),
      }),
    );
  }

  @Mutation(() => Petition, { description: '更正, as an event.' })
  @Opens('petition.correct')
  correctPetition(
    @Arg('input', () => Inputs.CorrectPetitionInput) input: Inputs.CorrectPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'correct', verbs.correct(input));
  }

  @Mutation(() => Petition, { description: '作废 a wrong registration; its number stays explained.' })
  @Opens('petition.void')
  voidPetition(
    @Arg('input', () => Inputs.ReasonInput) input: Inputs.ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'void', verbs.voidIt(input));
  }

  @Mutation(() => Petition, { description: '受理.' })
  @Opens('petition.dispose')
  acceptPetition(
    @Arg('input', () => Inputs.AcceptPetitionInput) input: Inputs.AcceptPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'accept', verbs.accept(input));
  }

  @Mutation(() => Petition, { description: '受理（简易办理）, where the short procedure fits.' })
  @Opens('petition.dispose')
  acceptPetitionSimply(
    @Arg('input', () => AcceptSimplyInput) input: AcceptSimplyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'acceptSimply', acceptSimply(input));
  }

  @Mutation(() => Petition, {
    description: '转为普通办理: its terms run from acceptance, as if it had never been simple.',
  })
  @Opens('petition.handle')
  endSimpleHandling(
    @Arg('input', () => Inputs.ReasonInput) input: Inputs.ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'endSimple', endSimple(input));
  }

  @Mutation(() => Petition, { description: '不予受理, with reason and lawful way.' })
  @Opens('petition.dispose')
  notAcceptPetition(
    @Arg('input', () => Inputs.DivertPetitionInput) input: Inputs.DivertPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'notAccept', verbs.divert('NOT_ACCEPTED', input));
  }

  @Mutation(() => Petition, { description: '转送 to the competent organ, telling the petitioner.' })
  @Opens('petition.dispose')
  referOutPetition(
    @Arg('input', () => Inputs.DivertPetitionInput) input: Inputs.DivertPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'referOut', verbs.divert('REFERRED_OUT', input));
  }

  @Mutation(() => Petition, { description: '撤回, at the petitioner’s wish.' })
  @Opens('petition.dispose')
  withdrawPetition(
    @Arg('input', () => Inputs.ReasonInput) input: Inputs.ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'withdraw', verbs.withdraw(input));
  }

  @Mutation(() => Petition, {
    description:
      '交办: unit, responsible official, lead official. Who answers for it now goes on doing so until it is taken over.',
  })
  @Opens('petition.assign')
  assignPetition(
    @Arg('input', () => Inputs.AssignPetitionInput) input: Inputs.AssignPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'assign', verbs.assign(input));
  }

  @Mutation(() => Official, {
    description: '移交 of all that is open, at most 500 matters at once. Answers with who handed over.',
  })
  @Opens('petition.assign')
  handOverPetitions(
    @Arg('input', () => Inputs.HandOverPetitionsInput) input: Inputs.HandOverPetitionsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, officialReading, handOverPetitions);
  }

  @Mutation(() => Petition, { description: '签收: the responsible official takes over.' })
  @Opens('petition.handle')
  takePetition(
    @Arg('input', () => Inputs.TakePetitionInput) input: Inputs.TakePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'take', verbs.take);
  }

  @Mutation(() => Petition, { description: '退回 an assignment, with the reason.' })
  @Opens('petition.handle')
  returnPetition(
    @Arg('input', () => Inputs.ReasonInput) input: Inputs.ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'return', verbs.giveBack(input));
  }

  @Mutation(() => Petition, { description: '办理记录.' })
  @Opens('petition.handle')
  notePetition(
    @Arg('input', () => Inputs.NotePetitionInput) input: Inputs.NotePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'note', verbs.note(input));
  }

  @Mutation(() => Petition, {
    description: '登记信访人意见: what the petitioner says of the answer, or why that was not obtained.',
  })
  @Opens('petition.handle')
  recordPetitionerView(
    @Arg('input', () => RecordPetitionerViewInput) input: RecordPetitionerViewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'recordView', verbs.recordView(input));
  }

  @Mutation(() => Petition, { description: '计划下一步: what is done next, and by when.' })
  @Opens('petition.handle')
  planPetition(
    @Arg('input', () => Inputs.PlanPetitionInput) input: Inputs.PlanPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'plan', verbs.plan(input));
  }

  @Mutation(() => Petition, { description: '加急: dealt with before others, or no longer. No term moves.' })
  @Opens('petition.handle')
  expeditePetition(
    @Arg('input', () => Inputs.ExpeditePetitionInput) input: Inputs.ExpeditePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'expedite', verbs.expedite(input));
  }

  @Mutation(() => Petition, {
    description: '阶段性答复: what the petitioner is told in the meantime, and when they are told more.',
  })
  @Opens('petition.handle')
  giveInterimReply(
    @Arg('input', () => Inputs.GiveInterimReplyInput) input: Inputs.GiveInterimReplyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'interimReply', verbs.interimReply(input));
  }

  @Mutation(() => Petition, { description: '延期: once, with approver, reason and notice.' })
  @Opens('petition.extend')
  extendPetition(
    @Arg('input', () => Inputs.ExtendPetitionInput) input: Inputs.ExtendPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'extend', verbs.extend(input));
  }

  @Mutation(() => Petition, {
    description: '送达: how, when, to whom, proof. The petitioner’s terms start here.',
  })
  @Opens('petition.serve')
  servePetition(
    @Arg('input', () => Inputs.ServePetitionInput) input: Inputs.ServePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'serve', serve(input));
  }

  @Mutation(() => Petition, {
    description:
      '补送书面: after closing, of what had only been told or reached nobody. The petitioner’s terms start here.',
  })
  @Opens('petition.serve')
  serveInWriting(
    @Arg('input', () => Inputs.ServePetitionInput) input: Inputs.ServePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'serveInWriting', serveInWriting(input));
  }

  @Mutation(() => Petition, { description: '登记送达未成, or the public notice that follows.' })
  @Opens('petition.serve')
  attemptService(
    @Arg('input', () => AttemptServiceInput) input: AttemptServiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'attemptService', attemptService(input));
  }

  @Mutation(() => Petition, { description: '办结.' })
  @Opens('petition.close')
  closePetition(
    @Arg('input', () => Inputs.ClosePetitionInput) input: Inputs.ClosePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'close', close(input));
  }

  @Mutation(() => Petition, { description: '登记终结, of a matter that is closed.' })
  @Opens('petition.close')
  endPetition(
    @Arg('input', () => Inputs.EndPetitionInput) input: Inputs.EndPetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'end', end(input));
  }

  @Mutation(() => Petition, { description: '归档.' })
  @Opens('petition.archive')
  archivePetition(
    @Arg('input', () => Inputs.ArchivePetitionInput) input: Inputs.ArchivePetitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'archive', verbs.archive(input));
  }

  @Mutation(() => Petition, {
    description: '补发查询码: the old code is dead; answers with the new one, once.',
  })
  @Opens('petition.register')
  reissuePetitionCode(
    @Arg('input', () => Inputs.ReasonInput) input: Inputs.ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return step(context, info, input, 'reissueCode', verbs.reissueCode(input), again(context));
  }

  @Mutation(() => Petition, { description: '查看信访人身份: the purpose is recorded.' })
  @Opens('petition.reveal')
  revealPetitioner(
    @Arg('input', () => Inputs.RevealPetitionerInput) input: Inputs.RevealPetitionerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, petitionReading, (tx, actor) =>
      revealPetitioner(context.services, tx, actor, input),
    );
  }
}

function step(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: PetitionAction,
  change: (situation: Situation) => Change | Promise<Change>,
  repeat?: Again,
) {
  const { services } = context;
  return act(
    context,
    info,
    input,
    petitionReading,
    (tx, actor) => takePetitionStep({ services, tx, actor }, input, action, change),
    repeat,
  );
}

/** Somebody whose answer got lost asks again, and is told the code that holds now. */
const again =
  (context: Context): Again =>
  (tx, id) =>
    currentCode(context.services, tx, id);
