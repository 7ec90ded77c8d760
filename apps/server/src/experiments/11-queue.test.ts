import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Place } from '@huiyin/domain';
import { enqueue } from '../queue/enqueue';
import { HEARTBEAT_MS, LEASE_SECONDS } from '../queue/lease';
import { withClient } from '../testing/database';
import { World, type TestTenant } from '../testing/world';
import { Workers } from './queue-workers';
import { PATIENCE, scaled, WHOLE } from './scale';

jest.setTimeout(PATIENCE * 3);

const TENANTS = scaled(6, 30);
const OF_THE_BIG_ONE = scaled(2_000, 9_000);
const OF_EACH_OTHER = scaled(20, 35);
const WORKERS = scaled(4, 8);
/** How many of them are killed before the rest may end in peace. */
const KILLS = scaled(3, Number.POSITIVE_INFINITY);
const KILL_EVERY_MS = 2_000;
/** Small tenants that come while the big one has all its work waiting. */
const LATECOMERS = scaled(2, 20);
const COME_EVERY_MS = scaled(0, 1_000);

let world: World;
let workers: Workers;
let big: TestTenant;
let others: TestTenant[];
let latecomers: TestTenant[];
/** What was enqueued, and whose it is. */
const wanted = new Map<string, string>();
/** The longest that a job was held by somebody who was not heard of, in seconds. */
let longestHeld = 0;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  const tenants: TestTenant[] = [];
  for (let i = 0; i < TENANTS + LATECOMERS; i += 1) tenants.push(await county.tenant());
  [big, ...others] = tenants.slice(0, TENANTS) as [TestTenant, ...TestTenant[]];
  latecomers = tenants.slice(TENANTS);
  await sql(`
    create table experiment_starts (county_id integer, tenant_id uuid, job text, at timestamptz);
    create table experiment_effects (county_id integer, tenant_id uuid, job text, primary key (county_id, tenant_id, job));
    create table experiment_counts (county_id integer, tenant_id uuid, n integer, primary key (county_id, tenant_id));
    create table experiment_sent (job text primary key, at timestamptz);
    grant select, insert, update on experiment_starts, experiment_effects, experiment_counts, experiment_sent to huiyin_tenant;
    insert into experiment_counts values ${tenants.map(({ countyId, tenantId }) => `(${countyId}, '${tenantId}', 0)`).join(', ')}`);
  workers = new Workers(world.ownerUrl, world.config.masterKey);
});
afterAll(async () => {
  await workers?.remove();
  await world.close();
});

async function sql<Row extends object>(text: string): Promise<Row[]> {
  return withClient(world.ownerUrl, async (owner) => (await owner.query<Row>(text)).rows);
}

/** Sends so many jobs of one tenant, some hundred a transaction. */
async function send(tenant: TestTenant, many: number): Promise<void> {
  const place: Place = { countyId: tenant.countyId, tenantId: tenant.tenantId };
  for (let from = 0; from < many; from += 100) {
    await world.db.write(place, async (tx) => {
      for (let i = from; i < Math.min(from + 100, many); i += 1) {
        const job = `${tenant.code} ${i}`;
        wanted.set(job, tenant.tenantId);
        enqueue(tx, 'experiment.effect', { job }, job);
        tx.push({
          text: 'insert into experiment_sent (job, at) values ($1, clock_timestamp())',
          values: [job],
        });
      }
    });
  }
}

const left = async (): Promise<number> => {
  const [row] = await sql<{ n: number; held: number }>(
    `select count(*)::int as n, coalesce(extract(epoch from max(now() - locked_at)), 0)::float as held from queue._private_jobs`,
  );
  longestHeld = Math.max(longestHeld, row?.held ?? 0);
  return row?.n ?? 0;
};

it(`${TENANTS} tenants, ${WORKERS} workers, one killed every 2 s: each effect exactly once`, async () => {
  await send(big, OF_THE_BIG_ONE);
  for (const tenant of others) await send(tenant, OF_EACH_OTHER);
  workers.start(WORKERS);
  while ((await sql('select from experiment_starts')).length === 0) await sleep(50);
  const late = [...latecomers];
  let [killed, came] = [Date.now(), 0];
  while ((await left()) > 0 || late.length > 0 || workers.kills === 0) {
    await sleep(200);
    if (Date.now() - came > COME_EVERY_MS) {
      const comer = late.shift();
      if (comer) await send(comer, 1);
      came = Date.now();
    }
    if (Date.now() - killed < KILL_EVERY_MS || workers.kills >= KILLS) continue;
    killed = Date.now();
    await workers.killOne();
  }

  const effects = await sql<{ job: string; tenant_id: string }>(
    'select job, tenant_id from experiment_effects',
  );
  expect(effects).toHaveLength(wanted.size);
  expect(effects.filter(({ job, tenant_id: tenant }) => wanted.get(job) !== tenant)).toEqual([]);
  const [{ n } = { n: 0 }] = await sql<{ n: number }>('select sum(n)::int as n from experiment_counts');
  expect(n).toBe(wanted.size);
});

it('leaves nothing with a dead worker beyond its lease', () => {
  // a lease is noticed to be over at the next heartbeat of somebody alive
  expect(longestHeld).toBeLessThan(LEASE_SECONDS + (2 * HEARTBEAT_MS) / 1_000);
});

it('begins a small tenant’s work at once, however much of another waits', async () => {
  const begun = await sql<{ job: string; waited: number; behind: number }>(`
    select s.job, extract(epoch from min(b.at) - min(s.at))::float as waited,
           (select count(*)::int from experiment_starts o where o.tenant_id = '${big.tenantId}' and o.at > min(b.at)) as behind
      from experiment_sent s join experiment_starts b on b.job = s.job
     where b.tenant_id in (${latecomers.map(({ tenantId }) => `'${tenantId}'`).join(', ')}) group by s.job`);
  expect(begun).toHaveLength(LATECOMERS);
  expect(begun.filter(({ behind }) => behind === 0)).toEqual([]);
  const waits = begun.map(({ waited }) => waited).toSorted((a, b) => b - a);
  if (WHOLE)
    process.stdout.write(
      `experiment 11: kills ${workers.kills}, longest held ${longestHeld.toFixed(1)} s, latecomers waited ${waits.map((s) => s.toFixed(2)).join(' ')} s\n`,
    );
  expect(waits[0]).toBeLessThan(WHOLE ? 2 : 20);
});
