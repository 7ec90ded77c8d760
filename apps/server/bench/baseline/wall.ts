import pg, { type Pool, type PoolClient } from 'pg';
import type { Place } from '@huiyin/domain';
import { rolePassword } from '../../src/db/roles';

// Both as GraphQL writes them: a day, and an instant in Beijing time.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => `${text.replace(' ', 'T')}:00`);

/** The tenant role's pool, as large as Huiyin's. */
export function openPool(databaseUrl: string, masterKey: Buffer): Pool {
  const url = new URL(databaseUrl);
  url.username = 'huiyin_tenant';
  url.password = rolePassword(masterKey, 'tenant');
  return new pg.Pool({
    connectionString: url.href,
    max: 12,
    options: '-c timezone=Asia/Shanghai -c statement_timeout=5000 -c lock_timeout=2000',
  });
}

/** One transaction under the wall as one writes it by hand: every statement is waited for before the next is sent. */
export async function inTenant<T>(
  pool: Pool,
  { countyId, tenantId }: Place,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({ name: 'enter', text: 'select app.enter($1, $2)', values: [countyId, tenantId] });
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
