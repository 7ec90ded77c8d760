import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { RemoveAttachmentInput } from './attachment.inputs';
import { attachmentReading } from './attachment.reading';
import { attachmentsOf, removeAttachment } from './attachment.service';
import { Attachment } from './attachment.type';

/** Files come and go at /attachments; what they are, and their removal, is here. */
@Resolver()
export class AttachmentResolver {
  @Query(() => [Attachment], {
    description: '附件 of a petition in the tenant one works in, oldest first, removed ones too.',
  })
  @Opens('attachment.read')
  attachments(
    @Arg('petitionId', () => ID, { description: 'The petition.' }) petitionId: string,
    @Ctx() context: Context,
  ) {
    return attachmentsOf(context, petitionId);
  }

  @Mutation(() => Attachment, { description: '移除附件, with the reason: the content is destroyed.' })
  @Opens('attachment.remove')
  removeAttachment(
    @Arg('input', () => RemoveAttachmentInput) input: RemoveAttachmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, attachmentReading, (tx, actor) =>
      removeAttachment(context, tx, actor, input),
    );
  }
}
