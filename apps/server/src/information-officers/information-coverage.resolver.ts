import { Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { informationCoverage } from './information-coverage.service';
import { UnitCoverage } from './information-officer.type';

@Resolver()
export class InformationCoverageResolver {
  @Query(() => [UnitCoverage], {
    description: '信息员覆盖情况: every village, community, section and class as of today, gaps first.',
  })
  @Opens('informationOfficer.read')
  informationCoverage(@Ctx() { db, actor, services }: Context): Promise<UnitCoverage[]> {
    return informationCoverage(db, scopeOf(actor as SignedIn), services.now());
  }
}
