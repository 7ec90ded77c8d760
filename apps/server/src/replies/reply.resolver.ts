import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { ReplyQualityArguments } from './reply.inputs';
import { replyQuality } from './reply.service';
import { ReplyQuality } from './reply.type';

@Resolver()
export class ReplyResolver {
  @Query(() => ReplyQuality, {
    description: '答复质量: how soon matters were answered, and which replies say nothing.',
  })
  @Opens('overview.read')
  replyQuality(
    @Args(() => ReplyQualityArguments) args: ReplyQualityArguments,
    @Ctx() { db, services, actor }: Context,
  ): Promise<ReplyQuality> {
    return replyQuality(db, scopeOf(actor as SignedIn), args, services.now());
  }
}
