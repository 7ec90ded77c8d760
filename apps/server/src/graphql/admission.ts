import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { RuleViolation } from '@huiyin/domain';
import { networkOf } from '../identity/network';
import type { Context } from './context';
import { costOf } from './cost';
import { fragmentsOf } from './fragments';
import { LIMITS } from './limits';
import type { Payer } from './points';
import { requireModestDocument, requireModestVariables } from './shape';

type Variables = Readonly<Record<string, unknown>>;

export const payerOf = ({ actor, address }: Pick<Context, 'actor' | 'address'>): Payer =>
  actor === null
    ? { address: networkOf(address) }
    : { accountId: actor.accountId, tenantId: actor.home.tenantId };

/**
 * What is asked of a GraphQL request before anything is done for it: that its sender has points left, and that it is of
 * a modest shape. Whatever is no request at all is left to Apollo, which says so properly.
 *
 * @throws RuleViolation THROTTLED, TOO_COMPLEX
 */
export function admit(context: Context, url: URL, body: unknown): void {
  context.services.points.enter(payerOf(context));
  const asked = (body === null ? Object.fromEntries(url.searchParams) : body) as Partial<
    Record<string, unknown>
  >;
  if (asked === null || typeof asked !== 'object') return;
  if (typeof asked['query'] === 'string') requireModestDocument(asked['query']);
  requireModestVariables(asked['variables']);
}

/** As `admit`, of a request whose price is known. @throws RuleViolation THROTTLED */
export function charge(context: Context, price: number): void {
  const payer = payerOf(context);
  context.services.points.enter(payer);
  context.services.points.pay(payer, price);
}

/** Refuses what costs too much, and has the rest paid for, once the document is known to fit the contract. */
export const cost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document, operation, request, schema }) {
        if (!operation) return;
        const points = costOf({
          schema,
          operation,
          fragments: fragmentsOf(document),
          variables: withDefaults(operation, request.variables),
        });
        if (points > LIMITS.cost) {
          const refusal = new RuleViolation('TOO_COMPLEX', { what: 'cost', limit: LIMITS.cost });
          throw new GraphQLError(refusal.message, {
            originalError: refusal,
            extensions: { http: { status: 400 } },
          });
        }
        contextValue.services.points.pay(payerOf(contextValue), points);
      },
    };
  },
};

const withDefaults = (operation: OperationDefinitionNode, given: Variables = {}): Variables => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  ),
  ...given,
});
