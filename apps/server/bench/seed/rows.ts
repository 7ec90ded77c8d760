import { snakeCase } from '../../src/db/naming';
import type { Tx } from '../../src/db/tx';

type Rows = readonly Record<string, unknown>[];

/** Inserts rows of one shape as one JSON parameter: one statement for each table, however many rows. */
export function insertRows(tx: Tx, table: string, rows: Rows): void {
  if (rows.length === 0) return;
  const placed = rows.map((row) => ({ ...tx.place, ...row }));
  const columns = Object.keys(placed[0] as object).map(snakeCase).join(', ');
  const json = placed.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), literal(value)])),
  );
  tx.push({
    text: `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    values: [JSON.stringify(json)],
  });
}

const literal = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);

/** Words as PostgreSQL writes a tsvector; they hold letters and digits only. */
export const vector = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');
