import type {
  ApolloServerPlugin,
  GraphQLRequestContextResponseForOperation,
  GraphQLResponse,
} from '@apollo/server';
import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  isNonNullType,
  type FieldNode,
  type FormattedExecutionResult,
  type GraphQLField,
} from 'graphql';
import { planned, type Asked } from '../reading/plan';
import { lookedUp } from '../reading/read';
import { NeedsResolvers } from '../reading/row-sql';
import type { RootExtensions, RootReading } from '../reading/reading';
import { fieldsOf, type Fragments } from '../reading/selection';
import { scopeOf, type Context } from './context';
import { mayEnter } from './door';
import { fragmentsOf } from './fragments';

/** An answer whose `data` is JSON text already; `stringify` passes it through. */
class TextResult {
  constructor(readonly text: string) {}
}

/** Apollo's `stringifyResult`: JSON, except that finished text stays as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  return data instanceof TextResult ? `{"data":${data.text}}` : JSON.stringify(result);
}

/**
 * One operation, one statement, one trip: a query whose root fields are all planned, and whose selections need no
 * resolver, is answered by PostgreSQL's own JSON. Whatever stands in the way (a door that stays shut, bad variables, a
 * resolved field, an error) is left to the ordinary execution, which says so properly.
 */
export const fastPath: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation(request): Promise<GraphQLResponse | null> {
        if (request.operation.operation !== 'query') return null;
        try {
          const text = await answer(request);
          if (text === null) return null;
          const data = new TextResult(text) as unknown as Record<string, unknown>;
          return { http: request.response.http, body: { kind: 'single', singleResult: { data } } };
        } catch (error) {
          if (!(error instanceof NeedsResolvers || error instanceof GraphQLError))
            request.contextValue.log.debug({ err: error }, 'fast path left');
          return null;
        }
      },
    };
  },
};

type Request = GraphQLRequestContextResponseForOperation<Context>;
type PlannedField = Readonly<{
  key: string;
  root: RootReading;
  nodes: readonly FieldNode[];
  field: GraphQLField<unknown, unknown>;
}>;

async function answer(request: Request): Promise<string | null> {
  const { contextValue: context, document, operation, schema } = request;
  const { actor } = context;
  if (actor === null) return null;
  const coerced = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.request.variables ?? {},
    // unbounded, a list of wrong values costs an error and a guess for each; one is enough to leave
    { maxErrors: 1 },
  );
  if (coerced.coerced === undefined) return null;
  const fragments: Fragments = Object.fromEntries(fragmentsOf(document));
  const fields = plannedFields(request, context, fragments, coerced.coerced);
  if (fields === null) return null;

  const scope = scopeOf(actor);
  const asked: Asked[] = [];
  for (const { root, nodes, field } of fields) {
    const given = getArgumentValues(field, nodes[0] as FieldNode, coerced.coerced);
    asked.push({ root, nodes, args: await lookedUp(root, given, context.db, scope) });
  }
  const asking = {
    catalogue: context.db.catalogue,
    operation,
    fragments,
    variables: coerced.coerced,
    mode: 'text' as const,
  };
  const [row] = await context.db.read(scope, planned(operation, asked, asking, scope));
  if (fields.some(({ field }, i) => row?.[i] === null && isNonNullType(field.type))) return null;
  return `{${fields.map(({ key }, i) => `"${key}":${row?.[i] ?? 'null'}`).join(',')}}`;
}

/** The operation's root fields, if every one is planned and its door open to this person. */
function plannedFields(
  request: Request,
  context: Context,
  fragments: Fragments,
  variables: Record<string, unknown>,
): PlannedField[] | null {
  const type = request.schema.getQueryType();
  const planned: PlannedField[] = [];
  for (const { key, name, nodes } of fieldsOf([request.operation], fragments, variables)) {
    const field = type?.getFields()[name];
    const { door, root } = (field?.extensions ?? {}) as RootExtensions;
    if (!field || !root || !door || !mayEnter(context, name, door)) return null;
    planned.push({ key, root, nodes, field });
  }
  return planned;
}
