import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { World } from '../testing/world';
import { furnishedPlaces, inside, type Places } from './places';

let world: World;
let places: Places;

beforeAll(async () => {
  world = await World.open();
  places = await furnishedPlaces(world);
});
afterAll(() => world?.close());

const SEEN = '{ tenants { nodes { id } } petitions { nodes { id } } }';

it('somebody whose county role was taken away sees their home alone, also in a tenant they had entered', async () => {
  const { a, office } = places;
  const supervisor = await inside(await office.as('COUNTY_SUPERVISOR'), a);
  expect((await supervisor.run(SEEN)).tenants.nodes).toEqual([{ id: a.tenantId }]);
  const admin = await inside(await office.as('COUNTY_ADMIN'), office);
  await admin.run('mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }', {
    input: { id: supervisor.accountId, roles: ['CLERK'] },
  });
  expect(await supervisor.run(SEEN)).toEqual({
    tenants: { nodes: [{ id: office.tenantId }] },
    petitions: { nodes: [{ id: office.objects.petition }] },
  });
});
