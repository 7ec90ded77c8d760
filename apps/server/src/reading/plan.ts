import { BREAK, visit, type ASTNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Catalogue } from '../db/statements';
import type { Scope, Statement } from '../db/walled-query';
import type { Reading, RootReading } from './reading';
import { rootSql } from './root-sql';
import { RowSql, type Mode } from './row-sql';
import type { Fragments, Variables } from './selection';
import { Sql } from './sql';

/** One planned root field, with the arguments of this request. */
export type Asked = Readonly<{
  root: RootReading;
  nodes: readonly FieldNode[];
  args: Record<string, unknown>;
}>;

/** In which operation it is asked, and what for. */
export type Asking = Readonly<{
  catalogue: Catalogue;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
  mode: Mode;
}>;

/** What a kept plan leaves open, and each request brings. */
class Open {
  constructor(readonly bring: (scope: Scope, asked: readonly Asked[]) => unknown) {}
}

const county = new Open(({ countyId }) => countyId);
const inTenant = { countyId: county, tenantId: new Open(({ tenantId }) => tenantId) };
const inCounty = {
  countyId: county,
  tenantId: null,
  reader: { home: new Open(({ reader }) => reader?.home ?? null) },
};

type Kept = { readonly rows: readonly Reading[]; inTenant?: Statement; inCounty?: Statement };
/** By what of the document it answers, for as long as Apollo keeps that. */
const kept = new WeakMap<ASTNode, Kept>();
/** Operations in which a variable may decide what is selected. */
const varying = new WeakMap<ASTNode, boolean>();

/**
 * The statement that answers the root fields. One that reads single rows is the same text whatever its values are, so its
 * plan is kept under `key`, the part of the document that it answers; a page's text depends on its arguments.
 */
export function planned(key: ASTNode, asked: readonly Asked[], asking: Asking, scope: Scope): Statement {
  const rows = asked.map(({ root }) => (root.kind === 'one' ? root.reading : null));
  if (!areOfRows(rows) || varies(asking)) return plan(asked, asking, scope);
  const plans = keptUnder(key, rows);
  const place = scope.tenantId === null ? 'inCounty' : 'inTenant';
  const { text, values } = (plans[place] ??= plan(
    asked.map((field, i) => ({ ...field, args: { id: new Open((_, now) => now[i]?.args['id']) } })),
    asking,
    (place === 'inCounty' ? inCounty : inTenant) as unknown as Scope,
  ));
  return {
    text,
    values: values.map((value) => (value instanceof Open ? value.bring(scope, asked) : value)),
  };
}

const areOfRows = (rows: readonly (Reading | null)[]): rows is readonly Reading[] => !rows.includes(null);

function keptUnder(key: ASTNode, rows: readonly Reading[]): Kept {
  const known = kept.get(key);
  if (known && rows.every((reading, i) => known.rows[i] === reading)) return known;
  const fresh = { rows };
  kept.set(key, fresh);
  return fresh;
}

function varies({ operation, fragments }: Asking): boolean {
  let known = varying.get(operation);
  if (known === undefined) {
    known = [operation, ...Object.values(fragments)].some(hasDirectives);
    varying.set(operation, known);
  }
  return known;
}

function hasDirectives(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Directive: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function plan(
  asked: readonly Asked[],
  { catalogue, fragments, variables, mode }: Asking,
  scope: Scope,
): Statement {
  const sql = new Sql(scope);
  const rows = new RowSql(catalogue, fragments, variables, sql, mode);
  const columns = asked.map(
    ({ root, nodes, args }) => `${rootSql(root, nodes, args, sql, rows, catalogue)}::text`,
  );
  return { text: `select ${columns.join(', ')}`, values: sql.values };
}
