import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from '@huiyin/domain';
import { roleUrl } from '../db/pools';
import type { SigningRole } from '../db/roles';
import { TEST_MASTER_KEY } from '../testing/database';

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Sees every row of a test database: the owner, by a policy that only this database has. */
export class Witness {
  private constructor(
    readonly client: pg.Client,
    /** Every table with rows of tenants. */
    readonly tables: readonly string[],
  ) {}

  static async of(ownerUrl: string): Promise<Witness> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ relname: string }>(TENANT_TABLES);
    const tables = rows.map(({ relname }) => relname);
    for (const table of tables) {
      await client.query(`create policy witness on ${table} for select to current_user using (true)`);
    }
    return new Witness(client, tables);
  }

  /** Every row that lives in the place, or in the whole county when no tenant is named. */
  async rowsOf({ countyId, tenantId }: { countyId: number; tenantId: string | null }): Promise<Rows> {
    const rows = Object.fromEntries(
      this.tables.map((table): [string, Record<string, unknown>[]] => [table, []]),
    );
    const found = await this.client.query<{ of: string; row: Record<string, unknown> }>({
      name: 'rows',
      text: `select of, row from (${this.tables
        .map(
          (table) => `select '${table}' as of, to_jsonb(t) as row from ${table} t
            where county_id = $1 and ($2::uuid is null or tenant_id = $2)`,
        )
        .join(' union all ')}) r order by of, row::text`,
      values: [countyId, tenantId],
    });
    for (const { of, row } of found.rows) rows[of]?.push(row);
    return rows;
  }

  /** Waits for work that goes on after its answer: only then do two looks at the rows show what was done between. */
  async calm(): Promise<void> {
    const busy = `select from import_batches where status in ('READING', 'CHECKING', 'COMMITTING')`;
    while ((await this.client.query(busy)).rowCount) await setTimeout(50);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

const TENANT_TABLES = `
  select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;

/** The database as a serving role sees it from this place, or from none; nothing it does is kept. */
export async function asRole<T>(
  ownerUrl: string,
  role: SigningRole,
  place: Place | { countyId: number; tenantId: null } | null,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: roleUrl(ownerUrl, TEST_MASTER_KEY, role) });
  await client.connect();
  try {
    await client.query('begin');
    if (place) await client.query('select app.enter($1, $2)', [place.countyId, place.tenantId]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What PostgreSQL says to a statement: its row count, or the code of its refusal. Leaves the transaction usable. */
export async function attempt(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<number | string> {
  await client.query('savepoint attempt');
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}
