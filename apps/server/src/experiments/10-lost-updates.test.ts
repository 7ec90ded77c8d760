import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { PATIENCE, scaled } from './scale';

jest.setTimeout(PATIENCE);

const CLIENTS = 50;
const EDITS = scaled(4, 20);
const CORRECT = `mutation ($input: CorrectPetitionInput!) { correctPetition(input: $input) { version title } }`;

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

describe('experiment 10: many hands on one petition', () => {
  it(`${CLIENTS} clients × ${EDITS} edits overwrite nothing they have not seen`, async () => {
    const { id } = await register(clerk, { title: 'at first' });
    const made: { version: number; title: string }[] = [];
    const stale: { sent: number; current: unknown }[] = [];

    const editor = async (client: number): Promise<void> => {
      const visitor = clerk.twin();
      let version = 1;
      for (let edit = 0; edit < EDITS; edit += 1) {
        const input = { id, version, title: `${client}/${edit}`, reason: '试验' };
        const { data, errors } = await visitor.send(CORRECT, { input });
        if (data) {
          made.push(data.correctPetition);
          version = data.correctPetition.version;
          continue;
        }
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
        const current = errors?.[0]?.extensions['version'];
        stale.push({ sent: version, current });
        version = current as number;
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, client) => editor(client)));

    expect(made.length + stale.length).toBe(CLIENTS * EDITS);
    expect(stale.length).toBeGreaterThan(CLIENTS);
    expect(stale.filter(({ sent, current }) => !(Number(current) > sent))).toEqual([]);

    made.sort((a, b) => a.version - b.version);
    expect(made.map(({ version }) => version)).toEqual(made.map((_, i) => i + 2));
    const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { version title } }', { id });
    expect(petition).toEqual({ version: 1 + made.length, title: made.at(-1)?.title });

    const overwritten = await world.db.inside(town, (tx) =>
      tx.rows<{ title: string }>(
        `select data->'before'->>'title' as title from petition_events
          where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'CORRECTED' order by seq`,
        [tx.place.countyId, tx.place.tenantId, id],
      ),
    );
    expect(overwritten.map(({ title }) => title)).toEqual(
      ['at first', ...made.map(({ title }) => title)].slice(0, -1),
    );
  });
});
