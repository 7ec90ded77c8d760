import pg, { type Client } from 'pg';
import { runMigrations } from 'graphile-worker';

/** Where the queue's library keeps its tables. */
export const QUEUE_SCHEMA = 'queue';

/**
 * Brings the queue's schema to what its library wants, as the owner: the role that works on it owns nothing. The caller
 * holds the lock of migrations, so that two servers do not do it at once.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 1, application_name: 'huiyin-migrate' });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => void client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, schema: QUEUE_SCHEMA });
  } finally {
    await pgPool.end();
  }
}

/**
 * The library secures its tables' rows and names no policy, for it expects to be their owner. Here `huiyin_queue` gets
 * its right to all of them, and nobody else any; the `jobs` view is the owner's, for people to look at. A table that has
 * all this is left alone, for to alter it waits for whoever works on it.
 */
export async function openQueue(owner: Client): Promise<void> {
  await owner.query(`grant usage on schema ${QUEUE_SCHEMA} to huiyin_queue`);
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind = 'r'
        and not (c.relrowsecurity and has_table_privilege('huiyin_queue', c.oid, 'select')
                 and has_table_privilege('huiyin_queue', c.oid, 'insert')
                 and has_table_privilege('huiyin_queue', c.oid, 'update')
                 and has_table_privilege('huiyin_queue', c.oid, 'delete')
                 and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'queue_all'))`,
    [QUEUE_SCHEMA],
  );
  for (const { name } of rows) {
    await owner.query(`alter table ${name} enable row level security`);
    await owner.query(`grant select, insert, update, delete on ${name} to huiyin_queue`);
    await owner.query(`drop policy if exists queue_all on ${name}`);
    await owner.query(`create policy queue_all on ${name} to huiyin_queue using (true)`);
  }
  // app.enqueue counts what a tenant has waiting
  const indexed = await owner.query(
    `select from pg_indexes where schemaname = $1 and indexname = 'jobs_of_tenant'`,
    [QUEUE_SCHEMA],
  );
  if (indexed.rowCount === 0)
    await owner.query(
      `create index jobs_of_tenant on ${QUEUE_SCHEMA}._private_jobs ((payload ->> 'tenantId'))`,
    );
}
