import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { addDays, beijingDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import type { Queue } from '../queue/queue';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { startJobs } from './start-jobs';

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let closed: { tenant: TestTenant; clerk: TestPerson };

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [town, closed] = [await county.tenant(), await suspended(await county.tenant('SCHOOL'))];
  clerk = await town.as('CLERK');
  await dueTomorrow(town, clerk);
});
afterAll(() => world.close());

async function suspended(tenant: TestTenant) {
  const person = await tenant.as('CLERK');
  await dueTomorrow(tenant, person);
  await world.db.write(tenant, (tx) =>
    tx.query(`update tenants set status = 'SUSPENDED' where county_id = $1 and tenant_id = $2`, [
      tenant.countyId,
      tenant.tenantId,
    ]),
  );
  return { tenant, clerk: person };
}

/** A petition whose day is tomorrow, whenever the test runs. */
async function dueTomorrow(tenant: TestTenant, person: TestPerson): Promise<void> {
  const { id } = await register(person);
  await world.db.write(tenant, (tx) =>
    tx.query('update petitions set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
      tenant.countyId,
      tenant.tenantId,
      id,
      addDays(beijingDate(new Date()), 1),
    ]),
  );
}

const sql = <Row extends object>(text: string): Promise<Row[]> =>
  withClient(world.ownerUrl, async (owner) => (await owner.query<Row>(text)).rows);
const kinds = async (person: TestPerson): Promise<string[]> =>
  (await person.run('{ notices { nodes { kind } } }')).notices.nodes.map(
    ({ kind }: { kind: string }) => kind,
  );

const serve = (): Queue =>
  startJobs(
    world.config,
    world.ownerUrl,
    world.db,
    world.app.services.files,
    pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
  );

/** A job that failed for good so many days ago. */
async function failed(key: string, daysAgo: number): Promise<void> {
  await sql(`select queue.add_job('digests.send', job_key => '${key}')`);
  await sql(
    `update queue._private_jobs set attempts = max_attempts, run_at = now() - interval '${daysAgo} days' where key = '${key}'`,
  );
}

const waiting = async (): Promise<number> =>
  (await sql('select from queue._private_jobs where attempts < max_attempts')).length;

/** As if the last morning on which a server ran were so many days ago. */
const lastMorning = (daysAgo: number) =>
  sql(`insert into queue._private_known_crontabs (identifier, known_since, last_execution)
       values ('notices.morning', now() - interval '90 days', date_trunc('day', now()) - interval '${daysAgo} days' - interval '1 hour')
       on conflict (identifier) do update set last_execution = excluded.last_execution`);

it('makes up for a morning on which no server ran, once on two servers, and not for a suspended tenant', async () => {
  await failed('older', 8);
  await failed('younger', 6);
  await lastMorning(3);
  const servers = [serve(), serve()];
  while ((await kinds(clerk)).length === 0) await sleep(50);
  while ((await waiting()) > 0) await sleep(50);
  expect(await sql('select key from queue._private_jobs')).toEqual([{ key: 'younger' }]);
  expect(await kinds(clerk)).toEqual(['DUE_1']);
  expect(await kinds(closed.clerk)).toEqual([]);
  const [tab] = await sql<{ last: Date }>(
    "select last_execution as last from queue._private_known_crontabs where identifier = 'notices.morning'",
  );
  // seven in the morning in Beijing, of the last such morning
  expect(tab?.last.toISOString()).toMatch(/T23:00:00.000Z$/);
  expect(Date.now() - (tab?.last.getTime() ?? 0)).toBeLessThan(86_400_000);
  await Promise.all(servers.map((server) => server.stop()));
});

it('does nothing again when servers start anew on the same day', async () => {
  const server = serve();
  // a job of our own, enqueued behind whatever the start would bring, has been done
  await sql(
    `select queue.add_job('notices.daily', '{"countyId": ${town.countyId}, "tenantId": "${town.tenantId}"}')`,
  );
  while ((await waiting()) > 0) await sleep(50);
  expect(await kinds(clerk)).toEqual(['DUE_1']);
  await server.stop();
});
