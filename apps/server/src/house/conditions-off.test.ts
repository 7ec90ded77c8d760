import { afterEach, expect, it, jest } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { withoutPlaceConditions, withoutPolicies } from './layers';
import { behindDoors, oneIntruder } from './matrix';
import { furnishedPlaces } from './places';
import { Witness } from './witness';

jest.setTimeout(600_000);

let world: World;
let witness: Witness;

afterEach(async () => {
  await witness?.close();
  await world?.close();
});

async function setting() {
  world = await World.open();
  const places = await furnishedPlaces(world);
  witness = await Witness.of(world.ownerUrl);
  return { world, places, witness, schema: buildSchema() };
}

it('the policies hold alone, when no statement names its place', async () => {
  const tried = await setting();
  const lost = withoutPlaceConditions(world.db);
  expect(await behindDoors(tried)).toMatchObject({ told: [], leaked: [], changed: [], control: [] });
  expect(lost()).toBeGreaterThan(1_000);
});

it('nothing holds when the policies are gone too, so that the matrix is known to see it', async () => {
  const tried = await setting();
  await withoutPolicies(witness);
  withoutPlaceConditions(world.db);
  const { told, leaked, changed } = await oneIntruder(tried);
  expect([told, leaked, changed].map(({ length }) => length > 0)).toEqual([true, true, true]);
});
