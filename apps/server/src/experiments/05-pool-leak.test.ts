import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Pool } from 'pg';
import pino from 'pino';
import { v7 as uuid } from 'uuid';
import { RuleViolation, type Place } from '@huiyin/domain';
import { Database } from '../db/database';
import { diceOf, oneOf, type Dice } from '../reading/reading.fixture';
import { entities } from '../rooms';
import { World } from '../testing/world';
import { UnitEntity } from '../units/unit.entity';
import { PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const CLIENTS = 64;
const TENANTS = scaled(10, 30);
const TRANSACTIONS = scaled(4_000, 100_000);
const SEED = 20_261_122;

let world: World;
let db: Database;
const places: Place[] = [];
/** Which tenant each row was written in, and whether that was acknowledged. */
const written = new Map<string, { tenantId: string; acknowledged: boolean }>();
const tally = { done: 0, failed: 0, foreign: 0, unplaced: 0, odd: [] as string[] };

beforeAll(async () => {
  world = await World.open();
  for (let county = 0; county < 2; county += 1) {
    const ground = await world.county();
    places.push(ground.office);
    for (let i = 1; i < TENANTS / 2; i += 1) places.push(await ground.tenant());
  }
  db = await Database.open({
    databaseUrl: world.ownerUrl,
    masterKey: world.config.masterKey,
    entities,
    logger: pino({ level: 'silent' }),
    sizes: { tenant: 8, county: 2, door: 1 },
  });
});
afterAll(async () => {
  await db.close();
  await world.close();
});

type Tenancy = { tenant_id: string; county_id: number; id: string };

function look(place: Place, rows: readonly Tenancy[]): void {
  for (const row of rows) {
    const its = written.get(row.id);
    const foreign = row.tenant_id !== place.tenantId || row.county_id !== place.countyId;
    if (foreign || (its && its.tenantId !== place.tenantId)) tally.foreign += 1;
  }
}

/** Everything, on purpose without a WHERE: the wall alone decides. */
const EVERYTHING = 'select tenant_id, county_id, id from units order by random() limit 50';

const MISHAPS = [
  'select 1 / 0',
  `set local statement_timeout = 5; select pg_sleep(1)`,
  'select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)',
  'select pg_terminate_backend(pg_backend_pid())',
  `select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`,
  'insert into units (county_id, tenant_id, id, name, kind) values (1, gen_random_uuid(), gen_random_uuid(), $$x$$, $$VILLAGE$$)',
];

/** What one request may do, and how it may end. */
const acts: readonly ((place: Place, dice: Dice) => Promise<void>)[] = [
  async (place) => {
    const rows = await db.read(place, { text: EVERYTHING, values: [] });
    look(
      place,
      rows.map(([tenant_id, county_id, id]) => ({ tenant_id, county_id: Number(county_id), id }) as Tenancy),
    );
  },
  async ({ countyId }) => {
    const rows = await db.read(
      { countyId, tenantId: null },
      { text: 'select distinct county_id from units', values: [] },
    );
    tally.foreign += rows.filter(([county]) => Number(county) !== countyId).length;
  },
  async (place) => look(place, await db.inside(place, (tx) => tx.rows<Tenancy>(EVERYTHING))),
  async (place) => {
    const id = uuid();
    written.set(id, { tenantId: place.tenantId, acknowledged: false });
    await db.write(place, async (tx) => tx.insert(UnitEntity, { id, name: id, kind: 'VILLAGE' }));
    written.set(id, { tenantId: place.tenantId, acknowledged: true });
  },
  async (place, dice) => {
    const id = uuid();
    const mishap = oneOf(dice, MISHAPS).split('; ');
    await db.write(place, async (tx) => {
      look(place, await tx.rows<Tenancy>(EVERYTHING));
      tx.insert(UnitEntity, { id, name: id, kind: 'VILLAGE' });
      for (const sql of mishap) await tx.query(sql);
      // a mishap that hit somebody else leaves this one to its own
      throw new RuleViolation('CONFLICT');
    });
  },
  async (place, dice) => {
    const text = oneOf(dice, MISHAPS.slice(0, 4)).split('; ').at(-1) as string;
    if (!text.includes('sleep')) await db.read(place, { text, values: [] });
  },
  // a connection that comes back to the pool belongs to nobody
  async () => {
    const client = await (db as unknown as { pool(role: string): Pool }).pool('tenant').connect();
    try {
      const { rows } = await client.query<{ county: string; n: string }>(
        `select coalesce(current_setting('app.county', true), '') || coalesce(current_setting('app.tenant', true), '') as county,
                (select count(*) from units)::text as n`,
      );
      if (rows[0]?.county !== '' || rows[0].n !== '0') tally.unplaced += 1;
      client.release();
    } catch (error) {
      // somebody else terminated it
      client.release(error as Error);
    }
  },
];

/** Mishaps that are told as they are; every other one has to come as a refusal that a client understands. */
const AS_IT_IS = /division by zero|row-level security/;

async function client(number: number): Promise<void> {
  const dice = diceOf(SEED + number);
  while (tally.done + tally.failed < TRANSACTIONS) {
    try {
      await oneOf(dice, acts)(oneOf(dice, places), dice);
      tally.done += 1;
    } catch (error) {
      tally.failed += 1;
      const { message } = error as Error;
      if (!(error instanceof RuleViolation) && !AS_IT_IS.test(message)) tally.odd.push(message);
    }
  }
}

describe(`experiment 5: ${CLIENTS} clients on 8 connections, with mishaps`, () => {
  it(`see no foreign row in ${TRANSACTIONS} transactions, and nothing at all where no place was entered`, async () => {
    await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    expect(tally.odd).toEqual([]);
    expect({ foreign: tally.foreign, unplaced: tally.unplaced }).toEqual({ foreign: 0, unplaced: 0 });
    expect(tally.done).toBeGreaterThan(TRANSACTIONS / 3);
    expect(tally.failed).toBeGreaterThan(TRANSACTIONS / 20);
  });

  it('keep what was acknowledged, where it was written, and nothing of what failed', async () => {
    for (const place of places) {
      const kept = await db.inside(place, (tx) =>
        tx.rows<{ id: string }>(`select id from units where kind = 'VILLAGE'`),
      );
      const ids = new Set(kept.map(({ id }) => id));
      const mine = [...written].filter(([, { tenantId }]) => tenantId === place.tenantId);
      expect(mine.filter(([id, { acknowledged }]) => acknowledged && !ids.has(id))).toEqual([]);
      expect([...ids].filter((id) => written.get(id)?.tenantId !== place.tenantId)).toEqual([]);
    }
  });
});
