import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Place } from '@huiyin/domain';
import { cloneDatabase, withClient } from '../testing/database';
import { World } from '../testing/world';
import { furnishedPlaces, type Places } from './places';
import { wallFaults } from './wall-faults';
import { wallOf } from './wall-openings';
import { asRole, attempt, Witness } from './witness';

const NO_RIGHT = '42501';
const COMMANDS = ['insert', 'update', 'delete'] as const;

let world: World;
let witness: Witness;
let places: Places;

beforeAll(async () => {
  world = await World.open();
  places = await furnishedPlaces(world);
  witness = await Witness.of(world.ownerUrl);
});
afterAll(async () => {
  await witness?.close();
  await world.close();
});

/** Asks every table, and gathers what is not as it should be. */
async function each(check: (table: string) => Promise<string | null | undefined>): Promise<string[]> {
  const faults: string[] = [];
  for (const table of witness.tables) {
    const fault = await check(table);
    if (fault) faults.push(`${table}: ${fault}`);
  }
  return faults;
}

const isCountyWide = (table: string): boolean => wallOf(table).policies.tenant?.select === 'COUNTY';

/** How many rows lie in sight, and how many of them live elsewhere; a statement without any condition. */
async function inSight(client: Client, table: string, { countyId, tenantId }: Place, wide: boolean) {
  const elsewhere = wide ? 'county_id <> $1 or $2::uuid is null' : '(county_id, tenant_id) <> ($1, $2)';
  const { rows } = await client.query<{ all: number; foreign: number }>(
    `select count(*)::integer as all, (count(*) filter (where ${elsewhere}))::integer as foreign from ${table}`,
    [countyId, tenantId],
  );
  return rows[0] ?? { all: 0, foreign: 0 };
}

it('stands as reviewed', async () => {
  const database = await cloneDatabase();
  expect(await withClient(database.url, wallFaults)).toEqual([]);
  await database.drop();
});

it('is tried with rows on every side', async () => {
  const [a, b, c] = [
    await witness.rowsOf(places.a),
    await witness.rowsOf(places.b),
    await witness.rowsOf({ ...places.c, tenantId: null }),
  ];
  const sides = async (table: string) => (isCountyWide(table) ? [c] : [a, b, c]);
  expect(
    await each(async (table) => ((await sides(table)).some((side) => !side[table]?.length) ? 'empty' : null)),
  ).toEqual([]);
});

describe('reading', () => {
  it.each(['a', 'b', 'c'] as const)('shows tenant %s its own rows and nobody else’s', async (name) => {
    const place = places[name];
    await asRole(world.ownerUrl, 'tenant', place, async (client) => {
      const faults = await each(async (table) => {
        const { all, foreign } = await inSight(client, table, place, isCountyWide(table));
        return foreign > 0 ? `${foreign} foreign rows` : all === 0 ? 'not even its own' : null;
      });
      expect(faults).toEqual([]);
    });
  });

  it.each(['a', 'c'] as const)('shows the county of %s its own rows and no other county’s', async (name) => {
    const place = places[name];
    await asRole(world.ownerUrl, 'county', { ...place, tenantId: null }, async (client) => {
      const faults = await each(async (table) => {
        if (wallOf(table).withheld?.county === '*') {
          const said = await attempt(client, `select from ${table}`);
          return said === NO_RIGHT ? null : `readable: ${said}`;
        }
        const { all, foreign } = await inSight(client, table, place, true);
        return foreign > 0 ? `${foreign} foreign rows` : all === 0 ? 'not even its own' : null;
      });
      expect(faults).toEqual([]);
    });
  });

  it.each(['tenant', 'county'] as const)(
    'shows %s nothing before and nothing after a place',
    async (role) => {
      await asRole(world.ownerUrl, role, null, async (client) => {
        const look = () =>
          each(async (table) => {
            const said = await attempt(client, `select from ${table}`);
            return said === 0 || said === NO_RIGHT ? null : `in sight: ${said}`;
          });
        expect(await look()).toEqual([]);
        await client.query('select app.enter($1, $2)', [places.a.countyId, places.a.tenantId]);
        expect(await look()).not.toEqual([]);
        // the settings are now empty, no longer unknown
        await client.query('commit; begin');
        expect(await look()).toEqual([]);
      });
    },
  );

  it('shows the door and the queue no table, and the auditor the chains alone', async () => {
    for (const [role, open] of [
      ['door', []],
      ['queue', []],
      ['audit', ['audit_heads', 'audit_log']],
    ] as const) {
      await asRole(world.ownerUrl, role, null, async (client) => {
        const readable: string[] = [];
        await each(async (table) => {
          if ((await attempt(client, `select from public.${table}`)) !== NO_RIGHT) readable.push(table);
          return null;
        });
        expect(readable).toEqual(open);
        const enter = 'select app.enter(1, null)';
        expect(await attempt(client, enter)).toBe(NO_RIGHT);
      });
    }
  });
});

describe('writing', () => {
  const placeOf = ({ countyId, tenantId }: Place): unknown[] => [countyId, tenantId];
  const HERE = '(county_id, tenant_id) = ($1, $2)';
  const insert = (table: string): string =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).*`;

  it.each(['b', 'c'] as const)('is refused to a tenant in place %s', async (name) => {
    const theirs = await witness.rowsOf(places[name]);
    await asRole(world.ownerUrl, 'tenant', places.a, async (client) => {
      const faults = await each(async (table) => {
        const row = theirs[table]?.[0];
        const said = {
          insert: row ? await attempt(client, insert(table), [row]) : NO_RIGHT,
          update: await attempt(
            client,
            `update ${table} set tenant_id = tenant_id where ${HERE}`,
            placeOf(places[name]),
          ),
          delete: await attempt(client, `delete from ${table} where ${HERE}`, placeOf(places[name])),
          move: await attempt(client, `update ${table} set county_id = $3, tenant_id = $4 where ${HERE}`, [
            ...placeOf(places.a),
            ...placeOf(places[name]),
          ]),
        };
        const refused =
          said.insert === NO_RIGHT &&
          [0, NO_RIGHT].includes(said.update) &&
          [0, NO_RIGHT].includes(said.delete) &&
          (said.move === NO_RIGHT || (said.move === 0 && isCountyWide(table)));
        return refused ? null : JSON.stringify(said);
      });
      expect(faults).toEqual([]);
    });
  });

  it('is open to a tenant at home, as far as it has the right', async () => {
    // county-wide rows live in the office
    const homeOf = (table: string) => (isCountyWide(table) ? places.office : places.a);
    const rows = [await witness.rowsOf(places.a), await witness.rowsOf(places.office)];
    const faults = await each((table) =>
      asRole(world.ownerUrl, 'tenant', homeOf(table), async (client) => {
        const row = rows[isCountyWide(table) ? 1 : 0]?.[table]?.[0];
        const said: Record<string, number | string> = {
          // past the wall, a copy of a row meets its own key
          insert: await attempt(client, insert(table), [row]),
          update: await attempt(
            client,
            `update ${table} set tenant_id = tenant_id where ${HERE}`,
            placeOf(homeOf(table)),
          ),
          delete: await attempt(client, `delete from ${table} where ${HERE}`, placeOf(homeOf(table))),
        };
        const reached = COMMANDS.filter((command) => said[command] !== NO_RIGHT && said[command] !== 0);
        const rights = COMMANDS.filter((command) => wallOf(table).policies.tenant?.[command]);
        return String(reached) === String(rights)
          ? null
          : `${JSON.stringify(said)}, rights: ${rights.join()}`;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is closed to the county, whose people write inside a tenant', async () => {
    const rows = await witness.rowsOf(places.a);
    await asRole(world.ownerUrl, 'county', places.a, async (client) => {
      const faults = await each(async (table) => {
        const said = [
          await attempt(client, insert(table), [rows[table]?.[0] ?? {}]),
          await attempt(client, `update ${table} set tenant_id = tenant_id`),
          await attempt(client, `delete from ${table}`),
        ];
        return said.every((code) => code === NO_RIGHT) ? null : said.join();
      });
      expect(faults).toEqual([]);
    });
  });
});

describe('the functions that work as somebody else', () => {
  it('find words of one’s own place alone', async () => {
    const search = async (place: Place | { countyId: number; tenantId: null }, code: string) =>
      asRole(world.ownerUrl, place.tenantId === null ? 'county' : 'tenant', place, (client) =>
        attempt(client, `select from app.search_petitions(quote_literal($1)::tsquery, 100)`, [code]),
      );
    const similar = (place: Place, code: string) =>
      asRole(world.ownerUrl, 'tenant', place, (client) =>
        attempt(client, `select from app.similar_petitions(quote_literal($1)::tsquery, 100)`, [code]),
      );
    const { a, b, c } = places;
    const words = await Promise.all([a, b, c].map((place) => aWordOf(place)));
    const [wordA, wordB, wordC] = words as [string, string, string];
    expect([await search(a, wordA), await search(a, wordB), await search(a, wordC)]).toEqual([1, 0, 0]);
    expect([await similar(a, wordA), await similar(a, wordB), await similar(a, wordC)]).toEqual([1, 0, 0]);
    const county = { ...a, tenantId: null };
    expect([await search(county, wordA), await search(county, wordB), await search(county, wordC)]).toEqual([
      1, 1, 0,
    ]);
  });

  /** A word by which only this place's petition is found. */
  async function aWordOf(place: Place): Promise<string> {
    const { rows } = await witness.client.query<{ word: string }>(
      `select min(w) as word from petition_search, unnest(tsvector_to_array(words)) w
        where (county_id, tenant_id) = ($1, $2)
          and w not in (select unnest(tsvector_to_array(words)) from petition_search where tenant_id <> $2)`,
      [place.countyId, place.tenantId],
    );
    return rows[0]?.word ?? '';
  }

  it('log in one’s own place alone', async () => {
    const log = (place: Place) =>
      asRole(world.ownerUrl, 'tenant', places.a, (client) =>
        attempt(client, `select app.audit($1, $2, null, '', 'x', '', '', 'DONE', '{}')`, [
          place.countyId,
          place.tenantId,
        ]),
      );
    expect([await log(places.a), await log(places.b), await log(places.c)]).toEqual([1, NO_RIGHT, NO_RIGHT]);
  });
});
