import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { World, type TestTenant } from '../testing/world';
import { register } from '../petitions/petition.fixture';
import { FOLLOW, OFFICE, openPortalOf } from './portal.fixture';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
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

it('that is suspended still tells a petitioner of their matter, and whom to turn to; nothing is begun there', async () => {
  const [place, admin] = [await county.tenant(), await county.office.as('COUNTY_ADMIN')];
  const clerk = await place.as('CLERK');
  await openPortalOf(place, clerk);
  const { number, queryCode } = await register(clerk);
  const key = { tenantCode: place.code, number, code: queryCode };
  const followed = FOLLOW.replace('mayRate', 'successor { name } continuedBy mayRate');
  const look = async () => (await world.visitor().run(followed, key)).followPetition;
  expect(await look()).toMatchObject({ number, continuedBy: null, mayAttach: true });

  await admin.run('mutation ($input: SuspendTenantInput!) { suspendTenant(input: $input) { id } }', {
    input: { id: place.tenantId, reason: '整改' },
  });
  expect(await look()).toMatchObject({
    number,
    handler: { office: `${place.code}镇` },
    successor: null,
    continuedBy: expect.stringMatching(/信访局$/),
    mayAttach: false,
    mayRate: false,
  });
  const wrong = { ...key, code: '0000-0000-0000' };
  expect(await world.visitor().refused(followed, wrong)).toBe('WRONG_QUERY_CODE');
  expect(await world.visitor().refused(OFFICE, { code: place.code })).toBe('NOT_FOUND');

  await admin.run('mutation ($input: ResumeTenantInput!) { resumeTenant(input: $input) { id } }', {
    input: { id: place.tenantId },
  });
  expect(await look()).toMatchObject({ continuedBy: null, mayAttach: true });
});
