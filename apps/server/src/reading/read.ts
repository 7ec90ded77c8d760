import { getArgumentValues, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Database } from '../db/database';
import type { Scope, Statement } from '../db/walled-query';
import { planned } from './plan';
import type { Reading, RootExtensions, RootReading } from './reading';

/** Reads one root field the ordinary way: JSON for graphql-js to walk, field resolvers included. */
export async function readRoot(db: Database, scope: Scope, info: GraphQLResolveInfo): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  const root = (field?.extensions as RootExtensions | undefined)?.root;
  const node = info.fieldNodes[0];
  if (!field || !root || !node) throw new Error(`${info.fieldName} declares no reading`);
  const args = await lookedUp(root, getArgumentValues(field, node, info.variableValues), db, scope);
  return json(await db.read(scope, statementFor(db, scope, root, args, info)));
}

/** The arguments with what a page looks up before it is planned. */
export async function lookedUp(
  root: RootReading,
  args: Record<string, unknown>,
  db: Database,
  scope: Scope,
): Promise<Record<string, unknown>> {
  return (root.kind === 'page' && (await root.lookUp?.(args, db, scope))) || args;
}

/** The statement that answers a mutation with its subject, selected as the client asked. */
export function statementFor(
  db: Database,
  scope: Scope,
  root: RootReading,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
): Statement {
  const { fragments, operation, fieldNodes: nodes, variableValues: variables } = info;
  const asking = { catalogue: db.catalogue, operation, fragments, variables, mode: 'resolved' as const };
  return planned(nodes[0] as FieldNode, [{ root, nodes, args }], asking, scope);
}

export function json(rows: (string | null)[][]): unknown {
  const text = rows[0]?.[0];
  return text === null || text === undefined ? null : JSON.parse(text);
}

/** Reads the rows with these ids, in their order. */
export async function readMany(
  db: Database,
  scope: Scope,
  reading: Reading,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const rows = await Promise.all(
    ids.map((id) => db.read(scope, statementFor(db, scope, { kind: 'one', reading }, { id }, info))),
  );
  return rows.map(json).filter((row) => row !== null);
}
