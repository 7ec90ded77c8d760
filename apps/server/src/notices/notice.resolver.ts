import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { actAt } from '../graphql/act';
import { REPEATABLE } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { ownNotices, readAllNotices, readNotice, unreadNotices } from './notice-inbox.service';
import { chooseDigest, noticeSettings } from './notice-settings.service';
import { NoticesArguments, ReadNoticeInput } from './notice.inputs';
import { noticeReading } from './notice.reading';
import { Notice, NoticeConnection, NoticeSettings } from './notice.type';

/** One's own inbox: nobody reads another's. */
@Resolver()
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: '我的提醒: unread first, then the newest.' })
  @Opens('notice.read')
  notices(
    @Args(() => NoticesArguments) args: NoticesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ownNotices(context, args, info);
  }

  @Query(() => Int, { description: '未读提醒数.' })
  @Opens('notice.read')
  unreadNotices(@Ctx() context: Context): Promise<number> {
    return unreadNotices(context);
  }

  @Query(() => NoticeSettings, { description: '我的每日邮件.' })
  @Opens('notice.read')
  noticeSettings(@Ctx() context: Context): Promise<NoticeSettings> {
    return noticeSettings(context);
  }

  @Mutation(() => Boolean, { description: '开关每日邮件.' })
  @Opens('notice.read')
  async chooseDigest(
    @Arg('wanted', () => Boolean, { description: 'Whether it is to come.' }) wanted: boolean,
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true, description: REPEATABLE }) _: string | null,
  ): Promise<boolean> {
    await chooseDigest(context, wanted);
    return wanted;
  }

  @Mutation(() => Notice, { description: '标为已读: one of your own.' })
  @Opens('notice.read')
  readNotice(
    @Arg('input', () => ReadNoticeInput) input: ReadNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.now();
    const { home } = context.actor as SignedIn;
    return actAt(context, home, info, input, noticeReading, (tx, actor) =>
      readNotice(tx, actor, input.id, now),
    );
  }

  @Mutation(() => Boolean, { description: '全部标为已读: all of your own.' })
  @Opens('notice.read')
  async readAllNotices(
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true, description: REPEATABLE }) _: string | null,
  ): Promise<boolean> {
    await readAllNotices(context);
    return true;
  }
}
