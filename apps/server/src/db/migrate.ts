import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrateQueue, openQueue } from './queue-schema';
import { ensureRoles } from './roles';

export type MigrateOptions = {
  /** The owner's address: may create roles and owns, or may create, the schema. */
  ownerUrl: string;
  masterKey: Buffer;
  /** Fingerprint of the master key, compared with the one this database was sealed under. */
  masterKeyCheck: string;
  folder: string;
  onProgress?: (file: string) => void;
};

/** The master key does not fit this database. */
export class WrongMasterKey extends Error {}
/** The owner lacks a right; `right` says which. */
export class MissingRight extends Error {
  constructor(readonly right: string) {
    super(right);
  }
}

/** Brings the database to the newest migration; safe to call from two processes at once. Returns the files applied. */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const owner = new pg.Client({ connectionString: options.ownerUrl, application_name: 'huiyin-migrate' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await owner.query(`set lock_timeout = '30s'`);
    await requireRights(owner);
    await owner.query(`create table if not exists huiyin_migrations (
      name text primary key, applied_at timestamptz not null default now())`);
    await owner.query(`create table if not exists huiyin_installation (
      one boolean primary key default true check (one), master_key_check text not null)`);
    return await applyMissing(owner, options);
  } finally {
    await owner.end();
  }
}

async function applyMissing(owner: pg.Client, options: MigrateOptions): Promise<string[]> {
  const applied: string[] = [];
  await owner.query('begin');
  try {
    // the second process waits here until the first has committed, then finds nothing to do
    await owner.query('lock table huiyin_migrations in exclusive mode');
    await checkMasterKey(owner, options.masterKeyCheck);
    await ensureRoles(owner, options.masterKey);
    await migrateQueue(options.ownerUrl);
    await openQueue(owner);
    const done = new Set(
      (await owner.query<{ name: string }>('select name from huiyin_migrations')).rows.map((row) => row.name),
    );
    for (const name of await migrationFiles(options.folder)) {
      if (done.has(name)) continue;
      options.onProgress?.(name);
      await owner.query(await readFile(join(options.folder, name), 'utf8'));
      await owner.query('insert into huiyin_migrations (name) values ($1)', [name]);
      applied.push(name);
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
  return applied;
}

export async function migrationFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
}

async function checkMasterKey(owner: pg.Client, check: string): Promise<void> {
  await owner.query('insert into huiyin_installation (master_key_check) values ($1) on conflict do nothing', [
    check,
  ]);
  const { rows } = await owner.query<{ master_key_check: string }>(
    'select master_key_check from huiyin_installation',
  );
  if (rows[0]?.master_key_check !== check) throw new WrongMasterKey();
}

async function requireRights(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ roles: boolean; creates: boolean; version: number }>(
    `select rolsuper or rolcreaterole as roles, has_database_privilege(current_database(), 'create') as creates,
            current_setting('server_version_num')::int as version
       from pg_roles where rolname = current_user`,
  );
  const rights = rows[0];
  if (rights === undefined || rights.version < 150000) throw new MissingRight('PostgreSQL ≥ 15');
  if (!rights.roles) throw new MissingRight('CREATEROLE');
  if (!rights.creates) throw new MissingRight('CREATE ON DATABASE');
}
