import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aSubmission, openPortalOf, SUBMIT } from './portal.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

it('tells a petitioner who looked at their identity by unit, role, time and purpose, and names nobody', async () => {
  const input = { tenantCode: town.code, ...aSubmission() };
  const { number, queryCode: code } = (await world.visitor().run(SUBMIT, { input })).submitPetition;
  const follow = `query ($tenantCode: String!, $number: String!, $code: String!) {
    followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { at unit role purpose } } }`;
  const readings = async () =>
    (await world.visitor().run(follow, { tenantCode: town.code, number, code })).followPetition.readings;
  expect(await readings()).toEqual([]);
  const find = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id version } } }';
  const [{ id, version }] = (await clerk.run(find, { n: number })).petitions.nodes;
  const reveal =
    'mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { version revealed { name } } }';
  const look = (more: object) => clerk.run(reveal, { input: { id, purpose: '约见林小禾核实', ...more } });
  const seen = await look({ purposeKind: 'CONTACT_PETITIONER' });
  expect(seen.revealPetitioner).toEqual({ version, revealed: [{ name: '孙大海' }] });
  await look({});
  const told = await readings();
  expect(told).toMatchObject([
    { unit: '党政办', role: '信访办', purpose: '其他' },
    { unit: '党政办', role: '信访办', purpose: '联系信访人' },
  ]);
  expect(JSON.stringify(told)).not.toContain('林小禾');
});
