import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { asRole, attempt } from '../house/witness';
import { withClient } from '../testing/database';
import { World, type TestTenant } from '../testing/world';
import { enqueue } from './enqueue';
import { LEASE_SECONDS } from './lease';
import { Queue } from './queue';
import { placeOf, type Tasks } from './task';

const NO_RIGHT = '42501';

let world: World;
let town: TestTenant;
let school: TestTenant;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
});
afterAll(() => world.close());

/** What the tasks did, in order. */
type Diary = { done: string[]; failures: number };
const tasks: Tasks<Diary> = {
  'test.note': async (diary, payload) => {
    diary.done.push(`${placeOf(payload).tenantId} ${(payload as { what: string }).what}`);
  },
  'test.stumble': async (diary) => {
    diary.failures += 1;
    if (diary.failures === 1) throw new Error('the first time it does not work');
    diary.done.push('stumbled on');
  },
};

const serve = (diary: Diary, abreast = 2): Queue =>
  Queue.start({
    databaseUrl: world.ownerUrl,
    masterKey: world.config.masterKey,
    world: diary,
    tasks,
    schedule: [],
    abreast,
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
  });

const note = (tenant: TestTenant, what: string, key = what): Promise<void> =>
  world.db.write(tenant, async (tx) => enqueue(tx, 'test.note', { what }, key));

const waiting = async (): Promise<number> =>
  withClient(world.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from queue._private_jobs');
    return rows[0]?.n as number;
  });

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

/** Works the queue until it is empty, on as many servers. */
async function work(servers = 1): Promise<Diary> {
  const diary: Diary = { done: [], failures: 0 };
  const queues = Array.from({ length: servers }, () => serve(diary));
  await until(async () => (await waiting()) === 0);
  await Promise.all(queues.map((queue) => queue.stop()));
  return diary;
}

describe('a job', () => {
  it('comes with the transaction that sends it, and not at all when that fails', async () => {
    await note(town, 'kept');
    await expect(
      world.db.write(town, async (tx) => {
        enqueue(tx, 'test.note', { what: 'lost' }, 'lost');
        await tx.rows('select 1 / 0');
      }),
    ).rejects.toThrow();
    expect((await work()).done).toEqual([`${town.tenantId} kept`]);
  });

  it('carries the place of the transaction, whatever its payload says', async () => {
    const { tenantId, countyId } = school;
    await world.db.write(town, async (tx) =>
      enqueue(tx, 'test.note', { what: 'forged', tenantId, countyId }, 'f'),
    );
    expect((await work()).done).toEqual([`${town.tenantId} forged`]);
  });

  it('waits once under its key, each tenant having keys of its own', async () => {
    await note(town, 'first', 'same');
    await note(town, 'second', 'same');
    await note(school, 'third', 'same');
    expect((await work()).done.sort()).toEqual(
      [`${town.tenantId} second`, `${school.tenantId} third`].sort(),
    );
  });

  it('comes after no more of others than its own tenant has waiting', async () => {
    for (let i = 0; i < 5; i += 1) await note(town, `flood ${i}`);
    await note(school, 'one of two');
    await note(school, 'two of two');
    const diary: Diary = { done: [], failures: 0 };
    const queue = serve(diary, 1);
    await until(async () => (await waiting()) === 0);
    await queue.stop();
    expect(diary.done.map((line) => line.slice(37))).toEqual([
      'flood 0',
      'one of two',
      'flood 1',
      'two of two',
      'flood 2',
      'flood 3',
      'flood 4',
    ]);
  });

  it('that was done and could not be told so is done again, by the same server', async () => {
    const owner = (text: string) => withClient(world.ownerUrl, (client) => client.query(text));
    const told: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void told.push(line) });
    const done: string[] = [];
    const queue = Queue.start({
      databaseUrl: world.ownerUrl,
      masterKey: world.config.masterKey,
      world: done,
      tasks: {
        'test.note': async (diary: string[]) => {
          if (diary.length === 0) await owner('revoke delete on queue._private_jobs from huiyin_queue');
          diary.push('done');
        },
      },
      schedule: [],
      log,
    });
    await note(town, 'untold');
    await until(() => told.length > 0);
    expect(done).toEqual(['done']);
    await owner('grant delete on queue._private_jobs to huiyin_queue');
    // as when its lease is over
    await owner(`update queue._private_jobs set locked_at = locked_at - interval '${LEASE_SECONDS} seconds'`);
    await until(async () => (await waiting()) === 0);
    await queue.stop();
    expect(done).toEqual(['done', 'done']);
  });

  it('is tried again when it fails', async () => {
    await world.db.write(town, async (tx) => enqueue(tx, 'test.stumble', {}, 'stumble'));
    expect(await work()).toEqual({ done: ['stumbled on'], failures: 2 });
  });

  it('is done once by two servers', async () => {
    const all = Array.from({ length: 60 }, (_, i) => `job ${i}`);
    for (const [i, what] of all.entries()) await note(i % 2 ? town : school, what);
    const { done } = await work(2);
    expect(done.map((line) => line.slice(37)).sort()).toEqual([...all].sort());
  });

  it('of a server that is gone is done by another when its lease is over, and not before', async () => {
    await note(town, 'left behind');
    await note(school, 'still held');
    const hold = (tenant: TestTenant, seconds: number) =>
      withClient(world.ownerUrl, (owner) =>
        owner.query(
          `update queue._private_jobs set locked_by = 'gone', locked_at = now() - $2 * interval '1 second'
            where payload ->> 'tenantId' = $1`,
          [tenant.tenantId, seconds],
        ),
      );
    await hold(town, LEASE_SECONDS + 1);
    await hold(school, LEASE_SECONDS / 2);
    const diary: Diary = { done: [], failures: 0 };
    const queue = serve(diary);
    await until(() => diary.done.length > 0);
    expect(diary.done).toEqual([`${town.tenantId} left behind`]);
    await until(() => diary.done.length > 1);
    await queue.stop();
  });
});

describe('the wall', () => {
  it('shows no tenant the queue, and lets none send from nowhere', async () => {
    await asRole(world.ownerUrl, 'tenant', null, async (client) => {
      expect(await attempt(client, 'select from queue._private_jobs')).toBe(NO_RIGHT);
      expect(await attempt(client, `select queue.add_job('test.note')`)).toBe(NO_RIGHT);
      const send = `select app.enqueue('test.note', '{}', 'k', 0)`;
      expect(await attempt(client, send)).toBe(NO_RIGHT);
      await client.query('select app.enter($1, $2)', [town.countyId, town.tenantId]);
      expect(await attempt(client, send)).toBe(1);
    });
  });

  it('shows the queue where there are tenants at work, and nothing else of them', async () => {
    await asRole(world.ownerUrl, 'queue', null, async (client) => {
      expect(await attempt(client, 'select from queue._private_jobs')).toBe(0);
      expect(await attempt(client, 'select * from app.active_tenants()')).toBe(3);
      expect(await attempt(client, 'select from public.tenants')).toBe(NO_RIGHT);
    });
  });
});
