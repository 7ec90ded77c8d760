import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import {
  groundText,
  liabilityHeads,
  liabilityText,
  supervisionSteps,
  verdicts,
  type LegalProfile,
} from '@huiyin/domain';
import { lawOf, legalRulesOf } from '../calendar-days/legal-rules.service';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { SupervisionOrderEntity } from './supervision-order.entity';
import { LiabilityChoice, SupervisionVerdict } from './supervision-order.type';
import { supervisionFacts } from './supervision-steps.service';

const lawBehind = (
  { law, tenantId }: SupervisionOrderEntity,
  { db, actor }: Context,
): Promise<LegalProfile> =>
  lawOf(() => db.inside(placeOf(actor as SignedIn, { tenantId }), legalRulesOf), law);

/** What is computed of an order, whatever it is of. */
export function orderFields(of: ClassType) {
  @Resolver(() => of)
  abstract class OrderFields {
    @FieldResolver(() => String)
    async provision(
      @Root() { $: order }: Planned<SupervisionOrderEntity>,
      @Ctx() context: Context,
    ): Promise<string> {
      return groundText(order.ground, await lawBehind(order, context), order.given, context.language);
    }

    @FieldResolver(() => String, { nullable: true })
    async liabilityProvision(
      @Root() { $: order }: Planned<SupervisionOrderEntity>,
      @Ctx() context: Context,
    ): Promise<string | null> {
      const { liabilityHead } = order;
      return liabilityHead && liabilityText(liabilityHead, await lawBehind(order, context), context.language);
    }

    @FieldResolver(() => [LiabilityChoice])
    async liabilityChoices(
      @Root() { $: order }: Planned<SupervisionOrderEntity>,
      @Ctx() context: Context,
    ): Promise<LiabilityChoice[]> {
      const law = await lawBehind(order, context);
      return liabilityHeads(law).map((head) => ({
        head,
        provision: liabilityText(head, law, context.language) ?? '',
      }));
    }

    @FieldResolver(() => [SupervisionVerdict])
    actions(
      @Root() { $: order }: Planned<SupervisionOrderEntity>,
      @Ctx() { actor, language }: Context,
    ): SupervisionVerdict[] {
      const person = actor as SignedIn;
      const facts = supervisionFacts(order, person, placeOf(person, order));
      return verdicts(supervisionSteps, facts, person, language);
    }
  }
  return OrderFields;
}
