import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { withoutPolicies } from './layers';
import { behindDoors } from './matrix';
import { furnishedPlaces } from './places';
import { Witness } from './witness';

let world: World;
let witness: Witness;

beforeAll(async () => {
  world = await World.open();
});
afterAll(async () => {
  await witness?.close();
  await world?.close();
});

it('the statements hold alone, when no table has a policy', async () => {
  const places = await furnishedPlaces(world);
  witness = await Witness.of(world.ownerUrl);
  await withoutPolicies(witness);
  const findings = await behindDoors({ world, places, witness, schema: buildSchema() });
  expect(findings).toMatchObject({ told: [], leaked: [], changed: [], control: [] });
}, 600_000);
