import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { dueReports } from './due-report.service';
import { DueReport } from './due-report.type';
import { DueReportsArguments } from './report.inputs';

@Resolver()
export class DueReportResolver {
  @Query(() => [DueReport], {
    description:
      '应报未报: what is owed and not there, the longest missing first; of a county, what its offices owe it, and the units of its own office.',
  })
  @Opens('report.read')
  dueReports(
    @Args(() => DueReportsArguments) { mine }: DueReportsArguments,
    @Ctx() { db, actor, services }: Context,
  ): Promise<DueReport[]> {
    const person = actor as SignedIn;
    return dueReports(db, scopeOf(person), services.now(), mine ? person.officialId : undefined);
  }
}
