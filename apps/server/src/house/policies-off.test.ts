import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { withoutPlaceConditions, withoutPolicies } from './layers';
import { behindDoors, oneIntruder } from './matrix';
import { furnishedPlaces, type Places } from './places';
import { Witness } from './witness';

const schema = buildSchema();
let world: World;
let places: Places;
let witness: Witness;

beforeAll(async () => {
  world = await World.open();
  places = await furnishedPlaces(world);
  witness = await Witness.of(world.ownerUrl);
  await withoutPolicies(witness);
}, 600_000);
afterAll(async () => {
  await witness?.close();
  await world?.close();
});

it('the statements hold alone, when no table has a policy', async () => {
  const findings = await behindDoors({ world, places, witness, schema });
  expect(findings).toMatchObject({ told: [], leaked: [], changed: [], control: [] });
}, 600_000);

it('nothing holds when no statement names its place either, so that the matrix is known to see it', async () => {
  withoutPlaceConditions(world.db);
  const { told, leaked, changed } = await oneIntruder({ world, places, witness, schema });
  expect([told, leaked, changed].map(({ length }) => length > 0)).toEqual([true, true, true]);
}, 600_000);
