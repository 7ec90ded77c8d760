import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Statement } from './walled-query';

/** Finds the metadata of an entity: its table, its properties and their columns. */
export type Catalogue = (entity: EntityTarget<ObjectLiteral>) => EntityMetadata;

export const catalogueOf =
  (dataSource: DataSource): Catalogue =>
  (entity) =>
    dataSource.getMetadata(entity);

/** The column of an entity's property; an unknown property is a mistake of ours, so it throws. */
export function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property)?.databaseName;
  if (column === undefined) throw new Error(`${metadata.name} has no property ${property}`);
  return column;
}

/** `insert into … values (…), (…)` for rows that all have the same properties. */
export function insertStatement(
  metadata: EntityMetadata,
  rows: readonly ObjectLiteral[],
): { text: string; values: unknown[] } {
  const properties = Object.keys(rows[0] ?? {});
  const values: unknown[] = [];
  const tuples = rows.map(
    (row) => `(${properties.map((property) => `$${values.push(row[property])}`).join(', ')})`,
  );
  const columns = properties.map((property) => columnOf(metadata, property));
  return {
    text: `insert into ${metadata.tableName} (${columns.join(', ')}) values ${tuples.join(', ')}`,
    values,
  };
}

/** Two statements that need nothing of each other, as one: what goes beside costs no statement of its own. */
export function beside(one: Statement, other: Statement): Statement {
  const moved = other.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + one.values.length}`);
  return { text: `with beside as (${one.text}) ${moved}`, values: [...one.values, ...other.values] };
}

/** `update … set … where (county_id, tenant_id, id)`; bumps the version and guards it when one is given. */
export function updateStatement(
  metadata: EntityMetadata,
  key: { countyId: number; tenantId: string; id: string },
  patch: ObjectLiteral,
  version: number | null,
): { text: string; values: unknown[] } {
  const values: unknown[] = [key.countyId, key.tenantId, key.id];
  const sets = Object.entries(patch).map(
    ([property, value]) => `${columnOf(metadata, property)} = $${values.push(value)}`,
  );
  const guard = version === null ? '' : ` and version = $${values.push(version)}`;
  return {
    text: `update ${metadata.tableName} set ${[...sets, 'version = version + 1'].join(', ')} where county_id = $1 and tenant_id = $2 and id = $3${guard}`,
    values,
  };
}

/** Every property of the entity selected under its own name. */
export function selectList(metadata: EntityMetadata): string {
  return metadata.columns.map((column) => `${column.databaseName} as "${column.propertyName}"`).join(', ');
}
