import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { migrate, migrationFiles } from '../db/migrate';
import { MIGRATIONS } from '../paths';
import { masterKeyCheck } from '../vault/master-key';

/** Roles are cluster-wide and their passwords follow from it, so every test database shares one master key. */
export const TEST_MASTER_KEY = createHash('sha256').update('huiyin tests').digest();

export type TestDatabase = { readonly url: string; drop(): Promise<void> };

/** A database of its own, cloned from a template that the first comer migrates. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const ownerUrl = process.env['HUIYIN_TEST_DATABASE_URL'];
  if (!ownerUrl) throw new Error('HUIYIN_TEST_DATABASE_URL is not set: run the tests with npm test');
  const template = await ensureTemplate(ownerUrl);
  const name = `huiyin_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await withClient(ownerUrl, async (owner) => {
    // a template in use by another clone is waited for: PostgreSQL copies one at a time
    await owner.query('begin; lock table huiyin_test_lock in exclusive mode');
    await withClient(ownerUrl, (maker) =>
      maker.query(`create database ${name} template ${template} strategy file_copy`),
    );
    await owner.query('commit');
  });
  return {
    url: inDatabase(ownerUrl, name),
    drop: () => withClient(ownerUrl, (owner) => dropDatabase(owner, name)),
  };
}

/** By force only where somebody stays; an autovacuum, which the owner may not end, is waited for. */
async function dropDatabase(owner: pg.Client, name: string): Promise<void> {
  for (const force of ['', 'with (force)', '', 'with (force)', '', 'with (force)']) {
    try {
      await owner.query(`drop database if exists ${name} ${force}`);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== '55006' && code !== '42501') throw error;
      if (force) await setTimeout(1_000);
    }
  }
  throw new Error(`${name} is still in use`);
}

/** The template's name carries the migrations it was made by, so an old one is never mistaken for today's. */
async function ensureTemplate(ownerUrl: string): Promise<string> {
  const files = await migrationFiles(MIGRATIONS);
  const hash = createHash('sha1');
  for (const file of files) hash.update(readFileSync(join(MIGRATIONS, file)));
  const name = `huiyin_template_${hash.digest('hex').slice(0, 12)}`;
  await withClient(ownerUrl, async (owner) => {
    await owner.query('create table if not exists huiyin_test_lock ()').catch(ignoreRace);
    await owner.query('begin; lock table huiyin_test_lock in exclusive mode');
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await withClient(ownerUrl, (maker) => maker.query(`create database ${name}`));
      await migrate({
        ownerUrl: inDatabase(ownerUrl, name),
        masterKey: TEST_MASTER_KEY,
        masterKeyCheck: masterKeyCheck(TEST_MASTER_KEY),
        folder: MIGRATIONS,
      });
    }
    await owner.query('commit');
  });
  return name;
}

/** Two workers that make the lock table at once: one of them may fail, and the table is there. */
function ignoreRace(error: unknown): void {
  if (!['23505', '42P07', '42710'].includes((error as { code?: string }).code ?? '')) throw error;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
