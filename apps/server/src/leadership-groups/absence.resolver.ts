import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act, actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './absence.inputs';
import { absenceReading, absencesPage } from './absence.reading';
import * as verbs from './absence.service';
import { Absence, AbsenceConnection } from './absence.type';

/** Labels and one line each. */
@Resolver()
export class AbsenceResolver {
  @Query(() => AbsenceConnection, { description: '外出登记: who is away from which day to which.' })
  @Opens('leadership.read', absencesPage)
  absences(
    @Args(() => Inputs.AbsencesArguments) _: Inputs.AbsencesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Absence, { description: '登记外出.' })
  @Opens('absence.record')
  recordAbsence(
    @Arg('input', () => Inputs.RecordAbsenceInput) input: Inputs.RecordAbsenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, absenceReading, (tx) => verbs.recordAbsence(tx, input));
  }

  @Mutation(() => Absence, { description: '修改外出.' })
  @Opens('absence.record')
  changeAbsence(
    @Arg('input', () => Inputs.ChangeAbsenceInput) input: Inputs.ChangeAbsenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, absenceReading, (tx) => verbs.changeAbsence(tx, input));
  }

  @Mutation(() => Absence, { description: '返岗: it ends the day before, whether it had a last day or not.' })
  @Opens('absence.record')
  recordReturn(
    @Arg('input', () => Inputs.RecordReturnInput) input: Inputs.RecordReturnInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, absenceReading, verbs.recordReturn);
  }

  @Mutation(() => Absence, { description: '取消外出.' })
  @Opens('absence.record')
  cancelAbsence(
    @Arg('input', () => Inputs.CancelAbsenceInput) input: Inputs.CancelAbsenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    return act(context, info, input, absenceReading, (tx) => verbs.cancelAbsence(tx, input, now));
  }
}
