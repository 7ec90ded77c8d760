import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { letterSteps, verdicts } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { placeOf, scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { LeadershipPostConnection } from '../leadership-groups/leadership-group.type';
import type { Planned } from '../reading/reading';
import { readRoot } from '../reading/read';
import type { ResponsibilityLetterEntity } from './responsibility-letter.entity';
import * as Inputs from './responsibility-letter.inputs';
import {
  oneResponsibilityLetter,
  postsWithoutLetter,
  responsibilityLetterReading,
  responsibilityLettersPage,
} from './responsibility-letter.reading';
import * as verbs from './responsibility-letter.service';
import {
  LetterVerdict,
  ResponsibilityLetter,
  ResponsibilityLetterConnection,
} from './responsibility-letter.type';

/** Labels and one line each. */
@Resolver(() => ResponsibilityLetter)
export class ResponsibilityLetterResolver {
  @Query(() => ResponsibilityLetterConnection, { description: '责任书列表.' })
  @Opens('leadership.read', responsibilityLettersPage)
  responsibilityLetters(
    @Args(() => Inputs.ResponsibilityLettersArguments) _: Inputs.ResponsibilityLettersArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => ResponsibilityLetter, { nullable: true, description: '一份责任书.' })
  @Opens('leadership.read', oneResponsibilityLetter)
  responsibilityLetter(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => LeadershipPostConnection, { description: '还没有生效责任书的现任职务.' })
  @Opens('leadership.read', postsWithoutLetter)
  postsWithoutLetter(
    @Args(() => Inputs.PostsWithoutLetterArguments) _: Inputs.PostsWithoutLetterArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => ResponsibilityLetter, { description: '起草责任书.' })
  @Opens('leadership.manage')
  draftResponsibilityLetter(
    @Arg('input', () => Inputs.DraftResponsibilityLetterInput) input: Inputs.DraftResponsibilityLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, responsibilityLetterReading, verbs.draftLetter);
  }

  @Mutation(() => ResponsibilityLetter, { description: '修改责任书.' })
  @Opens('leadership.manage')
  changeResponsibilityLetter(
    @Arg('input', () => Inputs.ChangeResponsibilityLetterInput) input: Inputs.ChangeResponsibilityLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, responsibilityLetterReading, verbs.changeLetter);
  }

  @Mutation(() => ResponsibilityLetter, { description: '本人签字.' })
  @Opens('letter.sign')
  signResponsibilityLetter(
    @Arg('input', () => Inputs.SignResponsibilityLetterInput) input: Inputs.SignResponsibilityLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, responsibilityLetterReading, verbs.signLetter);
  }

  @Mutation(() => ResponsibilityLetter, { description: '组长签字生效.' })
  @Opens('leadership.manage')
  countersignResponsibilityLetter(
    @Arg('input', () => Inputs.CountersignResponsibilityLetterInput)
    input: Inputs.CountersignResponsibilityLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, responsibilityLetterReading, verbs.countersignLetter);
  }

  @Mutation(() => ResponsibilityLetter, { description: '撤回责任书.' })
  @Opens('leadership.manage')
  withdrawResponsibilityLetter(
    @Arg('input', () => Inputs.WithdrawResponsibilityLetterInput)
    input: Inputs.WithdrawResponsibilityLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, responsibilityLetterReading, verbs.withdrawLetter);
  }

  @FieldResolver(() => [LetterVerdict])
  async actions(
    @Root() { $: letter }: Planned<ResponsibilityLetterEntity>,
    @Ctx() { db, actor, language }: Context,
  ): Promise<LetterVerdict[]> {
    const person = actor as SignedIn;
    const facts = await db.inside(placeOf(person, letter), (tx) => verbs.letterFacts(tx, letter, person));
    return verdicts(letterSteps, facts, person, language);
  }
}
