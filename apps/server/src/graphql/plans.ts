import { BREAK, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Scope, Statement } from '../db/walled-query';
import type { RootReading } from '../reading/reading';
import { rootSql } from '../reading/root-sql';
import { RowSql } from '../reading/row-sql';
import { Sql } from '../reading/sql';

/** One planned root field of an operation, with the arguments of this request. */
export type Asked = Readonly<{
  root: RootReading;
  nodes: readonly FieldNode[];
  args: Record<string, unknown>;
}>;

type Operation = Readonly<{ document: DocumentNode; operation: OperationDefinitionNode }>;
type Rows = ConstructorParameters<typeof RowSql>;
type Ways = Readonly<{ catalogue: Rows[0]; fragments: Rows[1]; variables: Rows[2] }>;

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

type Kept = { readonly oneText: boolean; inTenant?: Statement; inCounty?: Statement };
/** As long as Apollo keeps the document. */
const kept = new WeakMap<OperationDefinitionNode, Kept>();

/**
 * The statement that answers the root fields. One that reads single rows is the same text whatever its values are, so its
 * plan is kept with the operation; a page's text depends on its arguments.
 */
export function planned(asking: Operation, asked: readonly Asked[], ways: Ways, scope: Scope): Statement {
  const plans = keptFor(asking, asked);
  if (!plans.oneText) return plan(asked, ways, scope);
  const place = scope.tenantId === null ? 'inCounty' : 'inTenant';
  const { text, values } = (plans[place] ??= plan(
    asked.map((field, i) => ({ ...field, args: { id: new Open((_, now) => now[i]?.args['id']) } })),
    ways,
    (place === 'inCounty' ? inCounty : inTenant) as unknown as Scope,
  ));
  return {
    text,
    values: values.map((value) => (value instanceof Open ? value.bring(scope, asked) : value)),
  };
}

function keptFor({ document, operation }: Operation, asked: readonly Asked[]): Kept {
  const known = kept.get(operation);
  if (known) return known;
  const fresh = { oneText: asked.every(({ root }) => root.kind === 'one') && !selectsByVariables(document) };
  kept.set(operation, fresh);
  return fresh;
}

function selectsByVariables(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function plan(asked: readonly Asked[], { catalogue, fragments, variables }: Ways, scope: Scope): Statement {
  const sql = new Sql(scope);
  const rows = new RowSql(catalogue, fragments, variables, sql, 'text');
  const columns = asked.map(
    ({ root, nodes, args }) => `${rootSql(root, nodes, args, sql, rows, catalogue)}::text`,
  );
  return { text: `select ${columns.join(', ')}`, values: sql.values };
}
