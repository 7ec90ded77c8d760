import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { ReceptionsArguments, RecordReceptionInput } from './reception.inputs';
import { receptionReading, receptionsPage } from './reception.reading';
import { recordReception } from './reception.service';
import { Reception, ReceptionConnection } from './reception.type';

/** Labels and one line each. */
@Resolver()
export class ReceptionResolver {
  @Query(() => ReceptionConnection, { description: '接待记录: the newest first.' })
  @Opens('petition.read', receptionsPage)
  receptions(
    @Args(() => ReceptionsArguments) _: ReceptionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Reception, {
    description: '登记接待: a visit or call that did not become a matter of its own, with why.',
  })
  @Opens('petition.register')
  recordReception(
    @Arg('input', () => RecordReceptionInput) input: RecordReceptionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, receptionReading, recordReception);
  }
}
