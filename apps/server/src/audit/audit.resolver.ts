import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { PageArguments } from '../graphql/connection';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { auditPage } from './audit.reading';
import { AuditEntryConnection, AuditOutcome } from './audit.type';

@ArgsType()
export class AuditArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'One object’s entries.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'One action’s entries.' })
  action?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those by which an identity was looked at.' })
  looks?: boolean | null;

  @Field(() => AuditOutcome, { nullable: true, description: 'Done or refused ones.' })
  outcome?: AuditOutcome | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: '审计记录: your tenant’s, newest first.' })
  @Opens('audit.read', auditPage)
  auditEntries(
    @Args(() => AuditArguments) _: AuditArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, requireWorkplace(context.actor as SignedIn), info);
  }
}
