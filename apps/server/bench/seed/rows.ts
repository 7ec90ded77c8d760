import { snakeCase } from '../../src/db/naming';
import type { Tx } from '../../src/db/tx';

type Rows = readonly Record<string, unknown>[];

/** Inserts rows of one shape as one JSON parameter: one statement for each table, however many rows. */
export function insertRows(tx: Tx, table: string, rows: Rows): void {
  const properties = Object.keys(rows[0] ?? {});
  const names = properties.map(snakeCase);
  const json = rows.map((row) => {
    const placed: Record<string, unknown> = { county_id: tx.place.countyId, tenant_id: tx.place.tenantId };
    for (const [i, property] of properties.entries()) placed[names[i] as string] = literal(row[property]);
    return placed;
  });
  const columns = ['county_id', 'tenant_id', ...names].join(', ');
  tx.push({
    text: `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    values: [JSON.stringify(json)],
  });
}

const literal = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);

/** Words as PostgreSQL writes a tsvector; they hold letters and digits only. */
export const vector = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');
