import { Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readinessIn } from './readiness.service';
import { Readiness } from './readiness.type';

@Resolver()
export class ReadinessResolver {
  @Query(() => [Readiness], {
    description:
      '开通准备: what each tenant that is active has and still lacks; one’s own, or all of the county, by code.',
  })
  @Opens('readiness.read')
  readiness(@Ctx() { db, services, actor, language }: Context): Promise<Readiness[]> {
    return readinessIn(db, scopeOf(actor as SignedIn), services.now(), language);
  }
}
