import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NAME_ACCUSED } from '../accusations/accusation.fixture';
import { register } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { Visitor } from '../testing/visitor';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send, serving, transferOf } from './transfer.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;
let schoolClerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, townClerk, schoolClerk] = [
    await office.as('CLERK', '周县生'),
    await town.as('CLERK', '林小禾'),
    await school.as('CLERK', '石老师'),
  ];
  await openPortalOf(office, clerk);
  await openPortalOf(town, townClerk);
});
afterAll(() => world.close());

type Receipt = Readonly<{ id: string; number: string; queryCode: string }>;

const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { unit role purpose } } }`;
const told = async ({ code: tenantCode }: TestTenant, { number, queryCode: code }: Receipt) =>
  (await world.visitor().run(FOLLOW, { tenantCode, number, code })).followPetition.readings;
const look = (person: TestPerson, id: string, purposeKind = 'VERIFY_FACTS') =>
  person.run('mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { version } }', {
    input: { id, purpose: '约见张三核实', purposeKind },
  });

/** Sent and signed for, each office knowing it. */
async function handed(from: TestPerson, at: TestTenant, id: string, to: TestPerson, by: TestTenant) {
  const { id: transferId } = await send(from, id, by);
  await carry(world, at, transferId);
  const { petitionId } = await onTransfer(to, 'signTransfer', { id: transferId });
  await carry(world, by, transferId);
  return { transferId, petitionId } as { transferId: string; petitionId: string };
}

const lastHop = async (person: TestPerson, transferId: string) =>
  (await transferOf(person, transferId)).path.at(-1);

it('tells the petitioner at the office they know who looked at the office it was sent to, once, and names nobody', async () => {
  const petition = await register(clerk);
  const { transferId, petitionId } = await handed(clerk, office, petition.id, townClerk, town);
  expect(await told(office, petition)).toEqual([]);
  const find = 'query ($id: ID!) { petition(id: $id) { version events { kind actorName text } } }';
  const { version } = (await clerk.run(find, { id: petition.id })).petition;

  await look(townClerk, petitionId);
  for (const from of [town, office, town]) await carry(world, from, transferId);
  const reading = { unit: `${town.code}镇 党政办`, role: '信访办', purpose: '核实情况' };
  expect(await told(office, petition)).toEqual([reading]);
  const english = new Visitor(world.url, { 'accept-language': 'en' });
  const { followPetition } = await english.run(FOLLOW, {
    tenantCode: office.code,
    number: petition.number,
    code: petition.queryCode,
  });
  expect(followPetition.readings).toMatchObject([{ purpose: 'to look into the facts' }]);

  const after = (await clerk.run(find, { id: petition.id })).petition;
  // nobody who is writing in the office's own file is sent back to read it anew
  expect(after.version).toBe(version);
  const text = `${town.code}镇 党政办 信访办：核实情况`;
  expect(after.events.at(-1)).toEqual({ kind: 'IDENTITY_READ', actorName: `${town.code}镇`, text });
  const [here, away] = [await lastHop(clerk, transferId), await lastHop(townClerk, transferId)];
  expect(here).toEqual(away);
  expect(here).toMatchObject({ kind: 'IDENTITY_READ', byOffice: `${town.code}镇`, byName: null, text });

  await look(townClerk, petitionId, 'CONTACT_PETITIONER');
  await carry(world, town, transferId);
  expect(await told(office, petition)).toEqual([{ ...reading, purpose: '联系信访人' }, reading]);
});

it('goes up the whole way to the office whose code the petitioner has', async () => {
  const petition = await register(townClerk);
  const up = await handed(townClerk, town, petition.id, clerk, office);
  const down = await handed(clerk, office, up.petitionId, schoolClerk, school);
  await look(schoolClerk, down.petitionId);
  for (const from of [school, school]) await carry(world, from, down.transferId);
  for (const from of [office, office]) await carry(world, from, up.transferId);
  const reading = { unit: `${school.code}镇 党政办`, role: '信访办', purpose: '核实情况' };
  expect(await told(town, petition)).toEqual([reading]);
  await look(clerk, up.petitionId);
  await carry(world, office, up.transferId);
  expect(await told(town, petition)).toMatchObject([{ purpose: '核实情况' }, reading]);
});

it('lifts no recall that is under way', async () => {
  const petition = await register(clerk);
  const { transferId, petitionId } = await handed(clerk, office, petition.id, townClerk, town);
  await look(townClerk, petitionId);
  await serving(world, town, false);
  await onTransfer(clerk, 'recallTransfer', { id: transferId, reason: '已撤销' });
  await carry(world, town, transferId);
  await carry(world, office, transferId);
  await carry(world, town, transferId);
  await serving(world, town, true);
  expect((await transferOf(clerk, transferId)).status).toBe('RETURNED');
  expect(await told(office, petition)).toHaveLength(1);
  // and what is looked at there afterwards is told as well
  await look(townClerk, petitionId);
  await carry(world, town, transferId);
  expect(await told(office, petition)).toHaveLength(2);
});

it('tells the office that sent it nothing more once it is accused', async () => {
  const petition = await register(townClerk);
  const { transferId, petitionId } = await handed(townClerk, town, petition.id, clerk, office);
  const accused = [{ kind: 'OFFICIAL', name: '某人', officeName: `${town.code}镇` }];
  const hops = (await transferOf(clerk, transferId)).path.length;
  await clerk.run(NAME_ACCUSED, { input: { id: petitionId, accused } });
  await look(clerk, petitionId);
  await carry(world, office, transferId);
  expect((await transferOf(clerk, transferId)).path).toHaveLength(hops);
});
