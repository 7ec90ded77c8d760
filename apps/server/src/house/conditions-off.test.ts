import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { withoutPlaceConditions } from './layers';
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

it('the policies hold alone, when no statement names its place', async () => {
  const places = await furnishedPlaces(world);
  witness = await Witness.of(world.ownerUrl);
  const lost = withoutPlaceConditions(world.db);
  const findings = await behindDoors({ world, places, witness, schema: buildSchema() });
  expect(findings).toMatchObject({ told: [], leaked: [], changed: [], control: [] });
  expect(lost()).toBeGreaterThan(1_000);
}, 600_000);
