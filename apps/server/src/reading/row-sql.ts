import { RuleViolation } from '@huiyin/domain';
import { columnOf, type Catalogue } from '../db/statements';
import type { Reading } from './reading';
import { fieldsOf, type Fragments, type SelectedField, type Variables } from './selection';
import type { Sql } from './sql';

/**
 * `text`: the finished JSON of an answer, sent through untouched. `resolved`: JSON for graphql-js to walk, each object
 * marked with `$` and carrying there what field resolvers need.
 */
export type Mode = 'text' | 'resolved';

/** Raised when `text` is asked for a selection that holds a resolved field. */
export class NeedsResolvers extends Error {}

/** Turns the selections below one root field into SQL that yields one JSON object a row. */
export class RowSql {
  private aliases = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly fragments: Fragments,
    private readonly variables: Variables,
    private readonly sql: Sql,
    readonly mode: Mode,
  ) {}

  alias(): string {
    return `t${(this.aliases += 1)}`;
  }

  fields(nodes: SelectedField['nodes']): SelectedField[] {
    return fieldsOf(nodes, this.fragments, this.variables);
  }

  /** A select list over `alias` with one column for each response key. */
  columns(reading: Reading, type: string, nodes: SelectedField['nodes'], alias: string): string {
    const needed = new Set<string>();
    const columns = this.fields(nodes).flatMap(({ key, name, nodes: below }) => {
      if (name === '__typename') return [`'${type}'::text as ${quote(key)}`];
      const special = reading.fields?.[name];
      if (special === undefined) return [`${this.column(reading, alias, name)} as ${quote(key)}`];
      if ('needs' in special) {
        if (this.mode === 'text') throw new NeedsResolvers();
        for (const property of special.needs) needed.add(property);
        return [];
      }
      if ('sql' in special) return [`${special.sql(alias)} as ${quote(key)}`];
      return [`${this.related(reading, special, name, below, alias)} as ${quote(key)}`];
    });
    if (this.mode === 'resolved') {
      const own = [...needed].map((name) => `${this.own(reading, alias, name)} as ${quote(name)}`);
      columns.push(`${objectSql(`select ${own.join(', ')}`)} as "$"`);
    }
    return columns.join(', ');
  }

  private related(
    parent: Reading,
    field: { one: () => Reading; by: string } | { many: () => Reading; by: string; order: string },
    name: string,
    nodes: SelectedField['nodes'],
    outer: string,
  ): string {
    const reading = 'one' in field ? field.one() : field.many();
    const inner = this.alias();
    const metadata = this.catalogue(reading.entity);
    // both the place itself and the outer row's: the first prunes shards, the second holds in a county's view
    const place = reading.countyWide
      ? this.sql.inCounty(inner)
      : `${this.sql.here(inner)} and ${inner}.tenant_id = ${outer}.tenant_id`;
    const select = this.columns(reading, metadata.name.replace(/Entity$/, ''), nodes, inner);
    if ('one' in field) {
      const link = `${inner}.id = ${this.column(parent, outer, field.by)}`;
      return objectSql(`select ${select} from ${metadata.tableName} ${inner} where ${place} and ${link}`);
    }
    const link = `${this.column(reading, inner, field.by)} = ${outer}.id`;
    const order = this.column(reading, inner, field.order);
    return `(select coalesce(json_agg("$j"), '[]') from (select ${select} from ${metadata.tableName} ${inner} where ${place} and ${link} order by ${order}) "$j")`;
  }

  /** What a field resolver is given: a property, or an expression that the reading names. */
  private own(reading: Reading, alias: string, name: string): string {
    const special = reading.fields?.[name];
    return special && 'sql' in special ? special.sql(alias) : this.column(reading, alias, name);
  }

  private column(reading: Reading, alias: string, property: string): string {
    return `${alias}.${columnOf(this.catalogue(reading.entity), property)}`;
  }
}

/**
 * A one-row select as a JSON object, or null when it finds none. The row goes by a name no response key can have, since
 * a column of the row's own name would hide it.
 */
export function objectSql(select: string): string {
  return `(select row_to_json("$r") from (${select}) "$r")`;
}

/** A response key as an SQL name; PostgreSQL would cut longer ones silently. */
export function quote(key: string): string {
  if (Buffer.byteLength(key) > 60)
    throw new RuleViolation('BAD_REQUEST', {
      reason: { zh: `别名过长：${key.slice(0, 20)}…`, en: `alias too long: ${key.slice(0, 20)}…` },
    });
  return `"${key}"`;
}
