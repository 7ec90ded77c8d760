import { afterEach, expect, it } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { withoutPlaceConditions, withoutPolicies } from './layers';
import { isolationMatrix } from './matrix';
import { furnishedPlaces } from './places';
import { Witness } from './witness';

const PATIENCE = 180_000;
const HOLDS = { told: [], leaked: [], changed: [], control: [] };

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
  expect(await isolationMatrix(tried)).toMatchObject(HOLDS);
  expect(lost()).toBeGreaterThan(1_000);
}, PATIENCE);

it('the statements hold alone, when no table has a policy', async () => {
  const tried = await setting();
  await withoutPolicies(witness);
  expect(await isolationMatrix(tried)).toMatchObject(HOLDS);
}, PATIENCE);

it('nothing holds when both are gone, so that the matrix is known to see it', async () => {
  const tried = await setting();
  await withoutPolicies(witness);
  withoutPlaceConditions(world.db);
  const { told, leaked, changed } = await isolationMatrix(tried);
  expect([told, leaked, changed].map(({ length }) => length > 0)).toEqual([true, true, true]);
}, PATIENCE);
