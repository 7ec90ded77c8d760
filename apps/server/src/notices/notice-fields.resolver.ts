import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explain, labelOf } from '@huiyin/domain';
import type { Context } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { NoticeEntity } from './notice.entity';
import { Notice } from './notice.type';

/** What a notice keeps as codes, in the reader's language. */
@Resolver(() => Notice)
export class NoticeFieldsResolver {
  @FieldResolver(() => String, { nullable: true })
  inHand(@Root() { $: { held } }: Planned<NoticeEntity>, @Ctx() { language }: Context): string | null {
    return held === null ? null : labelOf(held, language);
  }

  @FieldResolver(() => String, { nullable: true })
  why(@Root() { $: { refusal } }: Planned<NoticeEntity>, @Ctx() { language }: Context): string | null {
    return refusal === null ? null : explain(refusal.code, refusal.details, language);
  }
}
