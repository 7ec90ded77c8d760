import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import type { PetitionEntity } from '../petitions/petition.entity';
import { signedReceipt } from '../petitions/petition-receipt.service';
import { SignedReceipt } from '../petitions/petition-receipt.type';
import type { Planned } from '../reading/reading';
import { PortalReceipt } from './portal.type';

@Resolver(() => PortalReceipt)
export class PortalReceiptResolver {
  @FieldResolver(() => SignedReceipt, { nullable: true })
  signedReceipt(
    @Root() { $: { id, countyId, tenantId } }: Planned<PetitionEntity>,
    @Ctx() { db, services }: Context,
  ): Promise<SignedReceipt | null> {
    return db.inside({ countyId, tenantId }, (tx) => signedReceipt(services, tx, id));
  }
}
