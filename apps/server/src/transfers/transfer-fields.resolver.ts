import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { transferSteps, verdicts } from '@huiyin/domain';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { TransferEntity } from './transfer.entity';
import { transferFacts } from './transfer.service';
import { Transfer, TransferAnswer, TransferVerdict } from './transfer.type';

/** What of a transfer is computed for who asks. */
@Resolver(() => Transfer)
export class TransferFieldsResolver {
  @FieldResolver(() => [TransferAnswer])
  answers(@Root() { $: { answers } }: Planned<TransferEntity>): readonly TransferAnswer[] {
    return answers ?? [];
  }

  @FieldResolver(() => [TransferVerdict])
  async actions(
    @Root() { $: transfer }: Planned<TransferEntity>,
    @Ctx() { db, actor, services, language }: Context,
  ): Promise<TransferVerdict[]> {
    const person = actor as SignedIn;
    const facts = await db.inside(placeOf(person, transfer), (tx) =>
      transferFacts(tx, transfer, services.now()),
    );
    return verdicts(transferSteps, facts, person, language);
  }
}
