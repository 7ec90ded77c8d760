import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Permission } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import type { Sql } from './sql';

/**
 * How one GraphQL type is read from its table. A field that names a property of the entity needs no line; every other
 * field stands in `fields`. Which columns exist does not matter here: the GraphQL type is the list of what may leave.
 */
export type Reading = Readonly<{
  entity: EntityTarget<ObjectLiteral>;
  fields?: Readonly<Record<string, FieldReading>>;
  /** Rows belong to the whole county (topics): joins from a tenant's row leave the tenant out. */
  countyWide?: boolean;
  /** Where one table holds rows of two types: the condition that tells this one's, over the row's alias. */
  ofType?: (alias: string) => string;
}>;

export type FieldReading =
  /** To-one: the row whose id stands in this row's property. */
  | Readonly<{ one: () => Reading; by: string }>
  /** To-many: the rows whose property holds this row's id, in the order of another property. */
  | Readonly<{ many: () => Reading; by: string; order: string }>
  /** An SQL expression over the row's alias. */
  | Readonly<{ sql: (alias: string) => string }>
  /** Computed in TypeScript by a field resolver from these properties, or `sql` fields of the reading, which it finds under `$`. */
  | Readonly<{ needs: readonly string[] }>;

/** A planned row as field resolvers meet it: what they asked for with `needs`. */
export type Planned<T> = Readonly<{ $: T }>;

/** An order of a page. `unique` says that no two rows share its value; otherwise the id breaks ties. */
export type Sort = Readonly<{
  by: (alias: string) => string;
  type: 'timestamptz' | 'date' | 'text' | 'bigint';
  descending: boolean;
  unique?: boolean;
}>;

/** What a root field reads. `filter` adds conditions for the given arguments to the statement. */
export type RootReading =
  | Readonly<{
      kind: 'page';
      reading: Reading;
      sorts: Readonly<Record<string, Sort>>;
      filter?: Filter;
      lookUp?: LookUp;
      count?: Count;
    }>
  | Readonly<{ kind: 'one'; reading: Reading }>
  /** One object of counted or computed fields: each an SQL expression of its own. */
  | Readonly<{ kind: 'figures'; figures: Readonly<Record<string, (sql: Sql, scope: Scope) => string>> }>;

type Args = Record<string, unknown>;

/** `counting` says that the conditions are for the total, where no order or limit ends the reading early. */
export type Filter = (args: Args, sql: Sql, alias: string, counting?: boolean) => string[];

/** Asked in a trip of its own before the page is planned; answers the arguments together with what it found. */
export type LookUp = (args: Args, db: Pick<Database, 'read'>, scope: Scope) => Promise<Args>;

/** The total as a scalar expression, where there is a shorter way than counting the rows; else null. */
export type Count = (args: Args, sql: Sql) => string | null;

/** What stands at a root field's door: the permission it needs, or `public`; and how it is read, when planned. */
export type Door = Permission | 'public';
export type RootExtensions = Readonly<{ door?: Door; root?: RootReading }>;
