import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { AccountEntity } from './account.entity';
import { Account } from './account.type';

/** What the county's masked view does not hold, and so is asked in the tenant itself. */
@Resolver(() => Account)
export class AccountFieldsResolver {
  @FieldResolver(() => String, { nullable: true })
  async email(
    @Root() { $: { id, tenantId } }: Planned<AccountEntity>,
    @Ctx() { actor, db }: Context,
  ): Promise<string | null> {
    const { countyId, tenantId: here } = scopeOf(actor as SignedIn);
    if (here !== tenantId) return null;
    const [row] = await db.read(
      { countyId, tenantId },
      {
        text: 'select email from accounts where county_id = $1 and tenant_id = $2 and id = $3',
        values: [countyId, tenantId, id],
      },
    );
    return row?.[0] ?? null;
  }
}
