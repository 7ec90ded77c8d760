import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { World, type TestTenant } from '../testing/world';
import { openPortalOf } from './portal.fixture';

jest.setTimeout(60_000);

let world: World;
let town: TestTenant;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  await openPortalOf(town, await town.as('CLERK'));
});
afterAll(() => world.close());

it('tells who leads today, and neither who led before nor anybody’s own phone', async () => {
  const ask =
    'query ($code: String!) { publicOffice(tenantCode: $code) { leadership { group position name post duty } } }';
  const leadership = async () =>
    (await world.visitor().run(ask, { code: town.code })).publicOffice.leadership;
  expect(await leadership()).toEqual([]);
  const admin = await town.as('TENANT_ADMIN');
  const before = await town.as('LEADER', '周正');
  const now = await town.as('LEADER', '方惠民');
  const found =
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }';
  const group = { name: '信访工作领导小组', foundedOn: '2017-03-01', officePhone: '0600-5550009' };
  const groupId = (await admin.run(found, { input: group })).createLeadershipGroup.id;
  const appoint = 'mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }';
  const head = { groupId, position: 'HEAD' };
  await admin.run(appoint, {
    input: { ...head, officialId: before.officialId, fromOn: '2017-03-01', untilOn: '2019-12-31' },
  });
  await admin.run(appoint, {
    input: { ...head, officialId: now.officialId, fromOn: '2020-01-01', duty: '负总责' },
  });
  expect(await leadership()).toEqual([
    { group: group.name, position: 'HEAD', name: '方惠民', post: '干事', duty: '负总责' },
  ]);
});
