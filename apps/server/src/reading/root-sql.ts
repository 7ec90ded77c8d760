import type { Catalogue } from '../db/statements';
import { cursorSql, keysetSql, orderSql, pageOf, type Page, type PageArgs } from './paging';
import type { Reading, RootReading, Sort } from './reading';
import { objectSql, quote, type RowSql } from './row-sql';
import type { SelectedField } from './selection';
import type { Sql } from './sql';

type Nodes = SelectedField['nodes'];
type PageRoot = Extract<RootReading, { kind: 'page' }>;

/** One root field as a scalar SQL expression that yields its JSON. */
export function rootSql(
  root: RootReading,
  nodes: Nodes,
  args: Record<string, unknown>,
  sql: Sql,
  rows: RowSql,
  catalogue: Catalogue,
): string {
  if (root.kind === 'page') return pageSql(root, nodes, args, sql, rows, catalogue);
  if (root.kind === 'one') return oneSql(root.reading, nodes, args['id'], sql, rows, catalogue);
  const columns = rows.fields(nodes).map(({ key, name }) => {
    const figure = root.figures[name];
    return `${figure ? figure(sql, sql.scope) : 'null::text'} as ${quote(key)}`;
  });
  if (rows.mode === 'resolved') columns.push('null as "$"');
  return objectSql(`select ${columns.join(', ')}`);
}

function table(reading: Reading, catalogue: Catalogue): { name: string; type: string } {
  const metadata = catalogue(reading.entity);
  return { name: metadata.tableName, type: metadata.name.replace(/Entity$/, '') };
}

const here = ({ countyWide, ofType }: Reading, sql: Sql, alias: string): string =>
  `${countyWide ? sql.inCounty(alias) : sql.here(alias)}${ofType ? ` and ${ofType(alias)}` : ''}`;

function oneSql(
  reading: Reading,
  nodes: Nodes,
  id: unknown,
  sql: Sql,
  rows: RowSql,
  catalogue: Catalogue,
): string {
  const alias = rows.alias();
  const { name, type } = table(reading, catalogue);
  const select = rows.columns(reading, type, nodes, alias);
  return objectSql(
    `select ${select} from ${name} ${alias} where ${here(reading, sql, alias)} and ${alias}.id = ${sql.param(id, 'uuid')}${ownFirst(reading, sql, alias)}`,
  );
}

/** Two offices have the file of a transfer or a review under one id: who reads all of them has their own office's. */
const ownFirst = ({ countyWide }: Reading, sql: Sql, alias: string): string =>
  countyWide || sql.scope.tenantId !== null
    ? ''
    : ` order by ${alias}.tenant_id = ${sql.param(sql.scope.reader?.home ?? null, 'uuid')} desc, ${alias}.tenant_id limit 1`;

function pageSql(
  root: PageRoot,
  nodes: Nodes,
  args: Record<string, unknown>,
  sql: Sql,
  rows: RowSql,
  catalogue: Catalogue,
): string {
  const page = pageOf(args as PageArgs);
  const sort = sortOf(root, args['sort']);
  const alias = rows.alias();
  const { name, type } = table(root.reading, catalogue);
  // written only where the selection needs it: a value that no text mentions is an error to PostgreSQL
  const from = (counting: boolean): string => {
    const conditions = [here(root.reading, sql, alias), ...(root.filter?.(args, sql, alias, counting) ?? [])];
    return `from ${name} ${alias} where ${conditions.join(' and ')}`;
  };
  const total = once(() => root.count?.(args, sql) ?? `(select count(*) ${from(true)})`);
  const wanted = connectionColumns(root.reading, type, nodes, page, total, rows, alias);
  // a client that asks for totalCount alone has no rows to wait for
  if (!wanted.rows) return objectSql(`select ${wanted.columns.join(', ')}`);
  const picked = [
    ...(wanted.cursor ? [`${cursorSql(sort, alias)} as cursor`] : []),
    ...wanted.nodes.map((columns, i) => `${objectSql(`select ${columns}`)} as node_${i}`),
  ];
  const behind = keysetSql(sort, page, sql, alias).map((condition) => ` and ${condition}`);
  const limited = `select ${picked.join(', ')} ${from(false)}${behind.join('')} order by ${orderSql(sort, page, alias)} limit ${page.size + 1} offset ${page.offset}`;
  return objectSql(
    `select ${wanted.columns.join(', ')} from (select row_number() over () as n, q.* from (${limited}) q) r having true`,
  );
}

/**
 * The connection's columns over the rows `r(n, cursor, node_0, node_1 …)`, of which the one beyond the page only says
 * that it exists. `edges` and `nodes` may select differently, so each has a node column of its own.
 */
function connectionColumns(
  reading: Reading,
  type: string,
  nodes: Nodes,
  page: Page,
  total: () => string,
  rows: RowSql,
  alias: string,
) {
  const mark = rows.mode === 'resolved' ? ', null as "$"' : '';
  const order = `order by r.n ${page.backwards ? 'desc' : 'asc'}`;
  const shown = `filter (where r.n <= ${page.size})`;
  const list = (item: string): string => `coalesce(json_agg(${item} ${order}) ${shown}, '[]')`;
  const selected: string[] = [];
  let cursor = false;
  let usesRows = false;
  const nodeColumn = (below: Nodes): string =>
    `r.node_${selected.push(rows.columns(reading, type, below, alias)) - 1}`;
  const columns = rows.fields(nodes).map(({ key, name, nodes: below }) => {
    if (name === 'totalCount') return `${total()} as ${quote(key)}`;
    if (name === '__typename') return `'${type}Connection'::text as ${quote(key)}`;
    usesRows = true;
    if (name === 'nodes') {
      return `${list(nodeColumn(below))} as ${quote(key)}`;
    }
    if (name === 'edges') {
      const parts = rows.fields(below).map((part) => {
        if (part.name === '__typename') return `'${type}Edge'::text as ${quote(part.key)}`;
        if (part.name === 'node') return `${nodeColumn(part.nodes)} as ${quote(part.key)}`;
        cursor = true;
        return `r.cursor as ${quote(part.key)}`;
      });
      return `${list(objectSql(`select ${parts.join(', ')}${mark}`))} as ${quote(key)}`;
    }
    cursor = true;
    return `${pageInfoSql(rows.fields(below), page, mark !== '')} as ${quote(key)}`;
  });
  if (mark) columns.push('null as "$"');
  return { columns, rows: usesRows, nodes: selected, cursor };
}

/** Aggregates over the page's rows; json_build_object, since in a subquery `count(*)` would count that subquery's rows. */
function pageInfoSql(fields: SelectedField[], page: Page, marked: boolean): string {
  const more = `count(*) > ${page.size}`;
  const cameFrom = page.cursor !== null || page.offset > 0 ? 'true' : 'false';
  const end = (direction: 'asc' | 'desc'): string =>
    `(array_agg(r.cursor order by r.n ${direction}) filter (where r.n <= ${page.size}))[1]`;
  const [head, tail] = page.backwards ? (['desc', 'asc'] as const) : (['asc', 'desc'] as const);
  const parts: Record<string, string> = {
    hasNextPage: page.backwards ? cameFrom : more,
    hasPreviousPage: page.backwards ? more : cameFrom,
    startCursor: end(head),
    endCursor: end(tail),
    __typename: `'PageInfo'`,
  };
  const pairs = fields.map(({ key, name }) => `'${key}', ${parts[name]}`);
  return `json_build_object(${[...pairs, ...(marked ? [`'$', null`] : [])].join(', ')})`;
}

function sortOf(root: PageRoot, wanted: unknown): Sort {
  const name = typeof wanted === 'string' ? wanted : (Object.keys(root.sorts)[0] as string);
  return root.sorts[name] as Sort;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
