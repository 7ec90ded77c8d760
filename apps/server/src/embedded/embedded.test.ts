import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { StartupError } from '../startup-error';
import { type EmbeddedPostgres, startEmbedded } from './start';

// A long path with spaces and Chinese: no unix socket could lie in it, and no shell may stumble over it.
const PLACE = `数据 目录 $HOME "${'x'.repeat(90)}`;
const CLI = new URL('../../../../tools/embedded.mjs', import.meta.url).pathname;

let root: string;
let dataDir: string;
const children: ChildProcess[] = [];
const started: EmbeddedPostgres[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'huiyin-embedded-'));
  dataDir = join(root, PLACE);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(started.map((postgres) => postgres.stop()));
  rmSync(root, { recursive: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts in an empty folder with an owner who is no superuser', async () => {
    const postgres = await start();
    const settings = await query(
      postgres.ownerUrl,
      `select current_setting('TimeZone') tz, current_setting('fsync') fsync, current_setting('server_encoding') encoding,
              current_setting('synchronous_commit') commit, current_setting('data_checksums') checksums,
              rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, current_database() db
       from pg_roles where rolname = current_user`,
    );
    expect(settings).toEqual([
      {
        tz: 'Asia/Shanghai',
        fsync: 'on',
        encoding: 'UTF8',
        commit: 'on',
        checksums: 'on',
        rolsuper: false,
        rolcreaterole: true,
        rolcreatedb: true,
        rolbypassrls: false,
        db: 'huiyin',
      },
    ]);
    await query(postgres.ownerUrl, 'create table note (text text)');
    await query(postgres.ownerUrl, `insert into note values ('回音')`);
    expect(
      await query(postgres.superuserUrl, 'select rolsuper from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: true }]);
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
    await expect(query(postgres.ownerUrl.replace(/:[^:@]+@/, ':guess@'), 'select')).rejects.toThrow(
      'password',
    );
    await expect(query(postgres.ownerUrl, `select '张三的电话'::uuid`)).rejects.toThrow('张三的电话');
    await postgres.stop();
    await expect(query(postgres.ownerUrl, 'select')).rejects.toThrow('ECONNREFUSED');
    const logs = readdirSync(join(dataDir, 'postgres', 'log')).map((name) =>
      join(dataDir, 'postgres', 'log', name),
    );
    const logged = logs.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(logged).toContain('ready to accept connections');
    expect(logged).not.toContain('张三');
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres-start.log', 'postgres.json']);
  });

  it('keeps its data and its address over a stop and a restart', async () => {
    const first = await start();
    expect(await notes(first)).toEqual(['回音']);
    await first.restart();
    expect(await notes(first)).toEqual(['回音']);
    await first.stop();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await notes(second)).toEqual(['回音']);
    await second.stop();
  });

  it('refuses a second Huiyin on the folder, and is taken over when the first one was killed', async () => {
    const first = spawnCli(dataDir);
    await once(first.stdout!, 'data');
    const server = postmasterPid(dataDir);
    await expect(start()).rejects.toThrow(/正被另一个回音进程（进程号 \d+）使用.*\n.*is in use/);
    await kill(first);
    expect(postmasterPid(dataDir)).toBe(server);
    const second = await start();
    expect(postmasterPid(dataDir)).toBe(server);
    expect(await notes(second)).toEqual(['回音']);
    await second.stop();
  });

  it('stops cleanly at Ctrl-C', async () => {
    const child = spawnCli(dataDir);
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(dataDir)).not.toContain('huiyin.lock');
    expect(readdirSync(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('comes back by itself, with all that was committed, when the server is killed', async () => {
    const told: string[] = [];
    const postgres = await start((line) => told.push(line));
    await query(postgres.ownerUrl, `insert into note values ('还在')`);
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await until(
      () =>
        notes(postgres).then(
          () => true,
          () => false,
        ),
      () => told.some((line) => line.includes('意外停止')),
    );
    expect(await notes(postgres)).toEqual(['回音', '还在']);
    await postgres.stop();
  });

  it('is not misled by a dead server whose number another process has', async () => {
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    children.push(bystander);
    const pidFile = [bystander.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '1 1', 'ready', ''];
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), pidFile.join('\n'));
    writeFileSync(join(dataDir, 'huiyin.lock'), JSON.stringify({ pid: bystander.pid, began: 'long ago' }));
    const postgres = await start();
    expect(await notes(postgres)).toEqual(['回音', '还在']);
    await postgres.stop();
    expect(bystander.exitCode).toBeNull();
  });

  it('has nothing half made after a kill amid its making', async () => {
    const fresh = join(root, 'fresh');
    const child = spawnCli(fresh);
    const making = () =>
      readdirSync(root).includes('fresh') && readdirSync(fresh).some((name) => /init-/.test(name));
    await until(making);
    await kill(child);
    expect(readdirSync(fresh)).not.toContain('postgres');
    const postgres = await start(undefined, fresh);
    expect(await query(postgres.ownerUrl, 'select 1 one')).toEqual([{ one: 1 }]);
    expect(readdirSync(fresh).filter((name) => /init-/.test(name))).toEqual([]);
    await postgres.stop();
  });

  it('says in one sentence what is wrong with the folder', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const sentences = /^.*不是一个目录.*。\n.*is not a folder.*\.$/;
    await expect(start(undefined, file)).rejects.toThrow(sentences);
    rmSync(join(dataDir, 'postgres.json'));
    const refusal = await start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartupError);
    expect((refusal as StartupError).message).toContain('postgres.json');
  });
});

async function start(
  onProgress: (line: string) => void = () => undefined,
  folder = dataDir,
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ dataDir: folder, onProgress });
  started.push(postgres);
  return postgres;
}

/** Another Huiyin's process, as far as its database goes. */
function spawnCli(folder: string): ChildProcess {
  const child = spawn(process.execPath, [CLI, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function postmasterPid(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function notes({ ownerUrl }: EmbeddedPostgres): Promise<string[]> {
  const rows = await query(ownerUrl, 'select text from note');
  return rows.map((row) => (row as { text: string }).text);
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(...conditions: (() => boolean | Promise<boolean>)[]): Promise<void> {
  for (const holds of conditions) {
    while (!(await holds())) await sleep(20);
  }
}
