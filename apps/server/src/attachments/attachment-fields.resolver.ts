import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import { nameOf, type SealedName } from './attachment.service';
import { Attachment } from './attachment.type';

/** The name is sealed, and opened for who reads it. */
@Resolver(() => Attachment)
export class AttachmentFieldsResolver {
  @FieldResolver(() => String)
  async name(@Root() { $ }: Planned<SealedName>, @Ctx() { actor, services }: Context): Promise<string> {
    return nameOf(await services.vaults.at(requireWorkplace(actor as SignedIn)), $);
  }
}
