import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedPostgres } from '../src/embedded/start';
import { runToEnd } from './children';
import { seed } from './seed/seed';
import type { Extent } from './seed/tenants';

/** Not a secret: what it protects is invented. */
export const MASTER_KEY = createHash('sha256').update('huiyin bench').digest();

export type Ground = Readonly<{
  /** The owner's address of the database that is measured. */
  ownerUrl: string;
  /** The superuser's, who sees through the wall. */
  superuserUrl: string;
  drop(): Promise<void>;
}>;

type Site = Readonly<{
  postgres: EmbeddedPostgres;
  server: string;
  migrations: string;
  extent: Extent;
  say: (line: string) => void;
}>;

/**
 * A database with so many petitions: a copy of one that was loaded once and is never written to, so that every run
 * begins with the same rows. The loaded one's name carries the migrations it was made by.
 */
export async function openGround(site: Site): Promise<Ground> {
  const { postgres, extent } = site;
  const loaded = `bench_${extent.counties}_${extent.tenants}_${extent.petitions}_${fingerprint(site.migrations)}`;
  const copy = `${loaded}_run`;
  await withClient(postgres.superuserUrl, async (superuser) => {
    await superuser.query(`drop database if exists ${copy} with (force)`);
    const { rowCount } = await superuser.query('select from pg_database where datname = $1', [loaded]);
    if (rowCount === 0) await load(site, superuser, loaded);
    await superuser.query(
      `create database ${copy} template ${loaded} strategy file_copy owner ${new URL(postgres.ownerUrl).username}`,
    );
  });
  return {
    ownerUrl: inDatabase(postgres.ownerUrl, copy),
    superuserUrl: inDatabase(postgres.superuserUrl, copy),
    drop: () =>
      withClient(postgres.superuserUrl, async (superuser) => {
        await superuser.query(`drop database if exists ${copy} with (force)`);
      }),
  };
}

/** Loads under another name, so that a run that is broken off leaves no half of it behind. */
async function load(
  { postgres, server, extent, say }: Site,
  superuser: pg.Client,
  name: string,
): Promise<void> {
  const loading = 'bench_loading';
  const began = Date.now();
  await superuser.query(`drop database if exists ${loading} with (force)`);
  await superuser.query(`create database ${loading} owner ${new URL(postgres.ownerUrl).username}`);
  const ownerUrl = inDatabase(postgres.ownerUrl, loading);
  await runToEnd(server, ['migrate'], {
    DATABASE_URL: ownerUrl,
    HUIYIN_MASTER_KEY: MASTER_KEY.toString('base64'),
  });
  const rebuildIndex = await withClient(ownerUrl, dropWordIndex);
  let told = 0;
  await seed(ownerUrl, MASTER_KEY, extent, (done) => {
    if (done < told + extent.petitions / 20) return;
    told = done;
    say(`  ${done} of ${extent.petitions} petitions, ${Math.round((Date.now() - began) / 1000)} s`);
  });
  say('  indexing …');
  await withClient(ownerUrl, (owner) => owner.query(rebuildIndex));
  await withClient(inDatabase(postgres.superuserUrl, loading), (client) => client.query('vacuum (analyze)'));
  await superuser.query(`alter database ${loading} rename to ${name}`);
}

/** The index over words is built four times as fast in one go; returns how. */
async function dropWordIndex(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef('petition_search_words'::regclass) as definition`,
  );
  await owner.query('drop index petition_search_words');
  return `set maintenance_work_mem = '512MB'; ${rows[0]?.definition}`;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // stopping the database in the middle of a run ends its connections
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function fingerprint(migrations: string): string {
  const hash = createHash('sha1');
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, file)));
  return hash.digest('hex').slice(0, 8);
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
